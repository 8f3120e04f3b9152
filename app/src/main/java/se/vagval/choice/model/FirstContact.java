package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.function.Predicate;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The provider gets in touch within five working days of the choice.
@Rule(id = "CHO-06", source = "our reading, from the practice of Arbetsförmedlingen")
@Term(sv = "första kontakt")
public final class FirstContact {

  private static final int WORKING_DAYS = 5;

  private FirstContact() {}

  /// @param isHoliday whether a day is a public holiday, or counts as one; weekends need not be
  public static LocalDate by(LocalDate chosenOn, Predicate<LocalDate> isHoliday) {
    return chosenOn
        .plusDays(1)
        .datesUntil(chosenOn.plusYears(1))
        .filter(day -> day.getDayOfWeek().getValue() <= 5 && !isHoliday.test(day))
        .skip(WORKING_DAYS - 1L)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a year without working days"));
  }
}
