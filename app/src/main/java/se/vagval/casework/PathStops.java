package se.vagval.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// Tells when stops of people's paths were reached, or are expected. Modules to the right implement
/// it as beans, for many cases at once so that lists need no statement for each row.
public interface PathStops {

  /// @param on the day it was reached, or the day it is expected
  /// @param reached false for a day that is only expected
  record At(LocalDate on, boolean reached) {}

  /// For each case the stops that this module knows of; a case or stop that is not there is
  /// unknown.
  Map<CaseId, Map<Stop, At>> of(Collection<CaseId> cases, LocalDate today);
}
