package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// One thing that was put right, with what stood before.
///
/// @param by the name of the one who corrected it
@Term(sv = "rättelse", source = "Dataskyddsförordningen art. 16")
public record Correction(Change change, String reason, LocalDate on, String by) {

  /// What can be corrected.
  public enum Field {
    GIVEN_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    PHONE,
    LANGUAGE,
    INTERPRETER
  }

  public record Change(Field field, String stood, String stands) {

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return "Change[" + field + "]";
    }
  }
}
