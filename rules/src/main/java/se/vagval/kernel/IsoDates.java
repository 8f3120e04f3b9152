package se.vagval.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Days and months in exactly one form each, four digits for the year and two for the others; the
/// JDK's own parsers take more.
final class IsoDates {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private IsoDates() {}

  static Optional<LocalDate> date(String text) {
    return DATE.matcher(text).matches() ? existing(() -> LocalDate.parse(text)) : Optional.empty();
  }

  static Optional<YearMonth> month(String text) {
    return MONTH.matcher(text).matches() ? existing(() -> YearMonth.parse(text)) : Optional.empty();
  }

  private static <T> Optional<T> existing(Supplier<T> parsed) {
    try {
      return Optional.of(parsed.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
