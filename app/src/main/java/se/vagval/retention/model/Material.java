package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that goes by the municipality's own time.
///
/// @param shown a case's number, an employer's or a unit's name, a routine's, or that of somebody
///   of the staff
/// @param caseId of a provider's file, else null
/// @param lastDay of what there is of it
/// @param needed by something that goes on
public record Material(
    Kind kind, UUID id, String shown, @Nullable UUID caseId, LocalDate lastDay, boolean needed) {

  public enum Kind {
    /// Sent in by a provider as proof of a result that was refused.
    PROVIDER_FILE,
    EMPLOYER_CONTACT,
    STAFF_NAME,
    /// What was noted of a supervision, and who led it.
    SUPERVISION_NOTE,
    /// A version of a routine that another has replaced.
    ROUTINE_VERSION
  }

  /// Tells nobody's name.
  @Override
  public String toString() {
    return "Material[" + kind + " " + id + "]";
  }
}
