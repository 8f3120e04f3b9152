package se.vagval.kernel;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/// A set of calendar days inside one period, each day in it or not. It never changes; what takes
/// days away gives a new set.
@Term(sv = "dagar")
public final class DaySet {

  private final LocalDate first;
  private final BitSet days;

  private DaySet(LocalDate first, BitSet days) {
    this.first = first;
    this.days = days;
  }

  public static DaySet of(Period period) {
    var days = new BitSet();
    days.set(0, Math.toIntExact(period.days()));
    return new DaySet(period.from(), days);
  }

  /// The days that lie in none of the periods; these may overlap and stick out.
  public DaySet minus(Iterable<Period> periods) {
    var left = (BitSet) days.clone();
    for (var period : periods) {
      left.clear(index(period.from()), index(period.to()));
    }
    return new DaySet(first, left);
  }

  public DaySet minusDays(Iterable<LocalDate> dates) {
    var left = (BitSet) days.clone();
    for (var date : dates) {
      if (contains(date)) {
        left.clear(index(date));
      }
    }
    return new DaySet(first, left);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && days.get(index(day));
  }

  public int size() {
    return days.cardinality();
  }

  public boolean isEmpty() {
    return days.isEmpty();
  }

  public int countIn(Period period) {
    return days.get(index(period.from()), index(period.to())).cardinality();
  }

  public boolean hasAnyIn(Period period) {
    var next = days.nextSetBit(index(period.from()));
    return next >= 0 && next < index(period.to());
  }

  /// The day with this number, counted from 1 in time order; empty when there are fewer days.
  public Optional<LocalDate> nth(int number) {
    var at = -1;
    for (int i = 0; i < number && (i == 0 || at >= 0); i++) {
      at = days.nextSetBit(at + 1);
    }
    return at < 0 ? Optional.empty() : Optional.of(first.plusDays(at));
  }

  /// The shortest period that holds all days; an empty one when there are none.
  public Period span() {
    return Period.of(
        first.plusDays(Math.max(0, days.nextSetBit(0))), first.plusDays(days.length()));
  }

  /// Where a day lies; what is earlier than the first is cut off there, so that a half-open range
  /// that sticks out keeps the part that lies inside.
  private int index(LocalDate day) {
    return Math.toIntExact(Math.clamp(day.toEpochDay() - first.toEpochDay(), 0, Integer.MAX_VALUE));
  }
}
