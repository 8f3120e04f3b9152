package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;

/// What is registered of a person, for those who may know who it is.
///
/// @param language the code of the language the person reads best
/// @param interpreter whether one is needed
/// @param isProtected only the responsible caseworker and named staff may know
public record PersonFacts(
    @Nullable PersonalNumber number,
    PersonName.Known name,
    LocalDate birthDate,
    String phone,
    String language,
    boolean interpreter,
    boolean isProtected) {

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "PersonFacts[hidden]";
  }
}
