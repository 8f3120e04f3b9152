package se.vagval.casework.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.Member;

/// Somebody to put in a household.
///
/// @param number null of a child, of whom no number is asked, and of an adult who has none yet
record Newcomer(
    Member.Part part, @Nullable PersonalNumber number, PersonName.Known name, Born born) {

  LocalDate earliest() {
    return Born.earliest(born);
  }
}
