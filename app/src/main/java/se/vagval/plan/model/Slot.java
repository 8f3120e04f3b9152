package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.Comparator;
import se.vagval.kernel.Term;
import se.vagval.plan.OccupationKind;

/// A time on a day that is taken.
///
/// @param source what it belongs to, the same for all its times
/// @param start in minutes from midnight
/// @param until in minutes from midnight, the first one after
@Term(sv = "upptagen tid")
public record Slot(
    String source, OccupationKind kind, String words, LocalDate day, int start, int until) {

  static final Comparator<Slot> IN_TIME =
      Comparator.comparing(Slot::day)
          .thenComparingInt(Slot::start)
          .thenComparingInt(Slot::until)
          .thenComparing(Slot::source);

  public int minutes() {
    return until - start;
  }

  /// As clocks show it.
  public String shown() {
    return "%02d.%02d–%02d.%02d".formatted(start / 60, start % 60, until / 60, until % 60);
  }
}
