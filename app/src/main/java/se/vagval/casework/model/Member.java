package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.kernel.Term;

/// Somebody who belongs to a household.
///
/// @param birthDate of somebody protected it is shown to nobody
@Term(sv = "hushållsmedlem")
public record Member(PersonId person, Part part, PersonName name, LocalDate birthDate) {

  public enum Part {
    ADULT,
    CHILD
  }

  public boolean isProtected() {
    return name instanceof PersonName.Protected;
  }

  public int age(LocalDate today) {
    return birthDate.until(today).getYears();
  }
}
