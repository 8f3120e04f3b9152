package se.vagval.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The households that a person has belonged to here.
///
/// @param stays in order of time; they never overlap
public record Stays(PersonId person, List<Stay> stays) {

  /// @param until the first day when the person no longer belonged to it; null while they do
  public record Stay(HouseholdId household, LocalDate from, @Nullable LocalDate until) {

    /// Days between the month and the stay; none where the stay has a day in the month.
    long daysFrom(YearMonth month) {
      if (from.isAfter(month.atEndOfMonth())) {
        return from.toEpochDay() - month.atEndOfMonth().toEpochDay();
      }
      return until != null && !until.isAfter(month.atDay(1))
          ? month.atDay(1).toEpochDay() - until.toEpochDay() + 1
          : 0;
    }
  }

  /// The household in that month. A register reaches further back than what is noted here: before
  /// the first stay it is the first household, in a gap the nearest. Of two in one month it is the
  /// later.
  public Optional<HouseholdId> in(YearMonth month) {
    return stays.reversed().stream()
        .min(Comparator.comparingLong(stay -> stay.daysFrom(month)))
        .map(Stay::household);
  }
}
