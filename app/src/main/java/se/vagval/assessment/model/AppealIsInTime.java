package se.vagval.assessment.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// An appeal is in time when it reaches the authority within some weeks of the day that the person
/// got the decision. A last day on a Saturday, a Sunday or a holiday moves to the next working day.
/// When nobody noted that the person got the decision, no appeal is late.
@Rule(
    id = "DEC-01",
    source =
        "Förvaltningslagen (2017:900) 44 och 45 §§; lagen (1930:173) om beräkning av lagstadgad tid 2 §")
@Term(sv = "överklagandetid")
public final class AppealIsInTime {

  public sealed interface Outcome {
    /// @param lastDay null when it is not known when the person got the decision
    record InTime(@Nullable LocalDate lastDay) implements Outcome {}

    record Late(LocalDate lastDay) implements Outcome {}
  }

  /// @param deliveredOn null when nobody noted it
  public record Facts(@Nullable LocalDate deliveredOn, LocalDate receivedOn) {}

  private AppealIsInTime() {}

  /// @param isHoliday whether a day is a public holiday or counts as one; weekends need not be
  public static Outcome of(Facts facts, int weeks, Predicate<LocalDate> isHoliday) {
    var delivered = facts.deliveredOn();
    if (delivered == null) {
      return new Outcome.InTime(null);
    }
    var last = lastDay(delivered, weeks, isHoliday);
    return facts.receivedOn().isAfter(last) ? new Outcome.Late(last) : new Outcome.InTime(last);
  }

  public static LocalDate lastDay(
      LocalDate deliveredOn, int weeks, Predicate<LocalDate> isHoliday) {
    var day = deliveredOn.plusWeeks(weeks);
    while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || isHoliday.test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
