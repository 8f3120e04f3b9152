package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.kernel.Term;

/// That somebody belongs, or belonged, to a household.
///
/// @param since the first day
/// @param until the first day on which they no longer belong to it; null while it goes on
/// @param isNumbered whether the person's personal number is known
/// @param openCase the person's own open case; null for none
@Term(sv = "tid i hushållet")
public record Living(
    PersonId person,
    Member.Part part,
    PersonName name,
    Born birth,
    LocalDate since,
    @Nullable LocalDate until,
    boolean isNumbered,
    @Nullable CaseId openCase) {

  public boolean on(LocalDate day) {
    return !day.isBefore(since) && (until == null || day.isBefore(until));
  }

  public boolean goesOn() {
    return until == null;
  }

  /// As it is shown to somebody who may not know whether the person has a case.
  public Living withoutCase() {
    return new Living(person, part, name, birth, since, until, isNumbered, null);
  }

  /// What a page may tell of the birth: of somebody protected nothing.
  public Born born() {
    return name instanceof PersonName.Protected ? new Born.NotKnown() : birth;
  }

  /// Whether what is to be known of them is noted here: they belong to the household, have no case
  /// of their own, and are not protected.
  public boolean isWithoutCase() {
    return openCase == null && goesOn() && name instanceof PersonName.Known;
  }

  /// Whether the name and birth are put right here: of somebody with a number they come from it.
  public boolean isChangedHere() {
    return !isNumbered && isWithoutCase();
  }
}
