package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// The days between pauses, from start to last day.
    private List<Period> running() {
      var parts = new ArrayList<Period>();
      var from = start;
      var to = lastDay == null ? start.plusDays(FAR) : lastDay.plusDays(1);
      for (var pause : pauses.stream().sorted(Comparator.comparing(Period::from)).toList()) {
        addUnlessEmpty(parts, from, earlier(pause.from(), to));
        from = from.isBefore(pause.to()) ? pause.to() : from;
      }
      addUnlessEmpty(parts, from, to);
      return parts;
    }
  }

  /// Far beyond any check, so that a count always comes to an end.
  private static final int FAR = 3_660;

  /// Days that have run up to and with that day.
  public int until(LocalDate day) {
    return stretches.stream()
        .flatMap(stretch -> stretch.running().stream())
        .filter(part -> !part.from().isAfter(day))
        .mapToInt(part -> (int) Period.of(part.from(), earlier(day.plusDays(1), part.to())).days())
        .sum();
  }

  /// The day on which so many have run, on the assumption that what goes on goes on; empty when all
  /// ended before.
  public Optional<LocalDate> dayOf(int number) {
    long left = number;
    for (var stretch : stretches) {
      for (var part : stretch.running()) {
        if (left <= part.days()) {
          return Optional.of(part.from().plusDays(left - 1));
        }
        left -= part.days();
      }
    }
    return Optional.empty();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static void addUnlessEmpty(List<Period> parts, LocalDate from, LocalDate to) {
    if (from.isBefore(to)) {
      parts.add(Period.of(from, to));
    }
  }
}
