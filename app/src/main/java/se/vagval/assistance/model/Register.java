package se.vagval.assistance.model;

import java.util.List;

/// A whole file as it was read.
///
/// @param faults in the order of the lines
public record Register(List<Read> months, List<Fault> faults) {

  /// @param line the first row that it is read from
  public record Read(int line, HouseholdMonth month) {}

  public record Fault(int line, RowFault why) {}

  public int unknown() {
    return (int) faults.stream().filter(fault -> fault.why() == RowFault.NOT_KNOWN).count();
  }

  public int faulty() {
    return faults.size() - unknown();
  }
}
