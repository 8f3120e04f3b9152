package se.vagval.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A week from Monday to Sunday, written as in `2026-W36`.
@Term(sv = "vecka")
public record Week(LocalDate monday) {

  private static final Pattern FORM = Pattern.compile("20[0-9]{2}-W[0-9]{2}");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
    }
  }

  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /// Empty for a text that is no week of this century, such as `2026-W54`.
  public static Optional<Week> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
    } catch (DateTimeParseException noSuchWeek) {
      return Optional.empty();
    }
  }

  public Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public List<LocalDate> days() {
    return period().stream().toList();
  }

  public Period period() {
    return Period.of(monday, monday.plusDays(7));
  }

  @Override
  public String toString() {
    return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
  }
}
