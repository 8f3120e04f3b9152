package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.UUID;

/// A case of somebody all of whose cases are closed. It has no name.
///
/// @param lastNote the latest day on which anything was noted of the person, in any module
public record ClosedCase(
    UUID caseId, UUID person, String number, LocalDate lastNote, LocalDate born) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "ClosedCase[" + number + "]";
  }
}
