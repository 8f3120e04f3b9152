package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case of somebody all of whose cases are closed. It has no name.
///
/// @param lastNote the latest day on which anything was noted of the person, in any module
/// @param lastPosted the latest day in the accounts of the person; null when nothing was posted
public record ClosedCase(
    UUID caseId,
    UUID person,
    String number,
    LocalDate lastNote,
    LocalDate born,
    @Nullable LocalDate lastPosted) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "ClosedCase[" + number + "]";
  }
}
