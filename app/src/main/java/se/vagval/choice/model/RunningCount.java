package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Period;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Counts the days that a check has run and tells on which day a given number is reached. Every
/// calendar day from start to last day counts, except pauses: a pause pushes what comes after it.
@Rule(
    id = "CHO-05",
    source = "Nacka 2013: planned days are months of thirty; that pauses push is our reading")
@Term(sv = "löpande dagar")
public record RunningCount(List<Stretch> stretches) {

  /// One placement on the check.
  ///
  /// @param lastDay included; null while it goes on
  public record Stretch(LocalDate start, @Nullable LocalDate lastDay, List<Period> pauses) {

    boolean runsOn(LocalDate day) {
      return !day.isBefore(start)
          && (lastDay == null || !day.isAfter(lastDay))
          && pauses.stream().noneMatch(pause -> pause.contains(day));
    }
  }

  /// Far beyond any check, so that a count always comes to an end.
  private static final int FAR = 3_660;

  /// Days that have run up to and with that day.
  public int until(LocalDate day) {
    return stretches.stream()
        .mapToInt(stretch ->
            (int) days(stretch).takeWhile(one -> !one.isAfter(day)).filter(stretch::runsOn).count())
        .sum();
  }

  /// The day on which so many have run, on the assumption that what goes on goes on; empty when all
  /// ended before.
  public Optional<LocalDate> dayOf(int number) {
    return stretches.stream()
        .flatMap(stretch -> days(stretch).filter(stretch::runsOn))
        .skip(number - 1L)
        .findFirst();
  }

  private static java.util.stream.Stream<LocalDate> days(Stretch stretch) {
    var last = stretch.lastDay();
    var to = last == null ? stretch.start().plusDays(FAR) : last.plusDays(1);
    return to.isAfter(stretch.start())
        ? stretch.start().datesUntil(to)
        : java.util.stream.Stream.of();
  }
}
