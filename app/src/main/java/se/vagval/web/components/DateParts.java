package se.vagval.web.components;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as it was typed into a `DateField`: day, month and year apart. A form record holds it
/// under the field's name.
public record DateParts(@Nullable String day, @Nullable String month, @Nullable String year) {

  /// What the parts say. `Wrong` names the first wrong part, to which the error belongs: reject
  /// `<field>.<part>` with `components.date.<reason>`.
  public sealed interface Read {
    record Right(LocalDate date) implements Read {}

    record Empty() implements Read {}

    record Wrong(String part, Reason reason) implements Read {}
  }

  public enum Reason {
    NO_SUCH_DAY,
    NO_SUCH_MONTH,
    NO_SUCH_YEAR
  }

  private static final int NONE = -1;

  public Read read() {
    if (isBlank(day) && isBlank(month) && isBlank(year)) {
      return new Read.Empty();
    }
    var y = number(year);
    var m = number(month);
    if (m < 1 || m > 12) {
      return number(day) < 1 ? wrongDay() : new Read.Wrong("month", Reason.NO_SUCH_MONTH);
    }
    if (y < 1900 || y > 2100) {
      return new Read.Wrong("year", Reason.NO_SUCH_YEAR);
    }
    return dated(YearMonth.of(y, m));
  }

  private Read dated(YearMonth in) {
    try {
      return new Read.Right(in.atDay(number(day)));
    } catch (DateTimeException noSuchDay) {
      return wrongDay();
    }
  }

  private static Read wrongDay() {
    return new Read.Wrong("day", Reason.NO_SUCH_DAY);
  }

  private static boolean isBlank(@Nullable String part) {
    return part == null || part.isBlank();
  }

  private static int number(@Nullable String part) {
    return part != null && part.strip().matches("[0-9]{1,4}")
        ? Integer.parseInt(part.strip())
        : NONE;
  }
}
