package se.vagval.assistance.model;

import java.util.Comparator;
import java.util.List;

/// A whole file as it was read.
///
/// @param faults in the order of the lines
public record Register<S extends Said<S>>(List<Read<S>> read, List<Fault> faults) {

  /// @param line the first row that it is read from
  public record Read<S extends Said<S>>(int line, S says) {}

  public record Fault(int line, RowFault why) {}

  /// Those that somebody can mend before those about people who are not known here, of which there
  /// can be many.
  public List<Fault> toMendFirst() {
    return faults.stream()
        .sorted(Comparator.comparing(fault -> fault.why() == RowFault.NOT_KNOWN))
        .toList();
  }

  public int unknown() {
    return (int) faults.stream().filter(fault -> fault.why() == RowFault.NOT_KNOWN).count();
  }

  public int faulty() {
    return faults.size() - unknown();
  }
}
