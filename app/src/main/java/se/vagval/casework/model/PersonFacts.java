package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;

/// What is registered of a person, for those who may know who it is.
///
/// @param isProtected only the responsible caseworker and named staff may know
public record PersonFacts(
    @Nullable PersonalNumber number,
    PersonName.Known name,
    LocalDate birthDate,
    String phone,
    boolean isProtected) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "PersonFacts[hidden]";
  }
}
