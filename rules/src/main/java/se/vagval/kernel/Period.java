package se.vagval.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// A stretch of whole days, half-open: `from` is in it and `to` is not. It is never endless; what
/// is still open is closed by its reader at the day that is known.
///
/// @param from the first day
/// @param to the day after the last; equal to `from` when the period is empty
@Term(sv = "period")
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period cannot end before it starts: " + from + "/" + to);
    }
  }

  public static Period of(LocalDate from, LocalDate to) {
    return new Period(from, to);
  }

  /// Both days included, as decisions and agreements write them.
  public static Period ofInclusive(LocalDate first, LocalDate last) {
    return new Period(first, last.plusDays(1));
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  public boolean isEmpty() {
    return from.equals(to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  public boolean overlaps(Period other) {
    return from.isBefore(other.to) && other.from.isBefore(to) && !isEmpty() && !other.isEmpty();
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  public Stream<LocalDate> stream() {
    return from.datesUntil(to);
  }
}
