package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.function.Predicate;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The provider gets in touch within some working days of the choice: a term of the municipality.
@Rule(id = "CHO-06", source = "our reading; how many days is a term of the municipality")
@Term(sv = "första kontakt")
public final class FirstContact {

  private FirstContact() {}

  /// @param isHoliday whether a day is a public holiday, or counts as one; weekends need not be
  public static LocalDate by(LocalDate chosenOn, int workingDays, Predicate<LocalDate> isHoliday) {
    return chosenOn
        .plusDays(1)
        .datesUntil(chosenOn.plusYears(1))
        .filter(day -> day.getDayOfWeek().getValue() <= 5 && !isHoliday.test(day))
        .skip(workingDays - 1L)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a year without working days"));
  }
}
