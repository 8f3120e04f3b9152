package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.kernel.Term;

/// Somebody who belongs to a household.
///
/// @param isProtected then name and age are shown to nobody but the one responsible
@Term(sv = "hushållsmedlem")
public record Member(
    PersonId person, Part part, PersonName.Known name, LocalDate birthDate, boolean isProtected) {

  public enum Part {
    ADULT,
    CHILD
  }

  public int age(LocalDate today) {
    return birthDate.until(today).getYears();
  }
}
