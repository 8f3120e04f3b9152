package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;

/// Somebody to register.
///
/// @param number null where it is not known, as for most children
public record NewPerson(
    @Nullable PersonalNumber number, PersonName.Known name, LocalDate birthDate) {

  public static NewPerson of(PersonalNumber number, PersonName.Known name) {
    return new NewPerson(number, name, number.birthDate());
  }
}
