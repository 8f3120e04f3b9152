package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.vagval.kernel.Term;
import se.vagval.profiles.WhenRightEnds;

/// How it stands with a running check and the right to it, with all that it was judged on.
///
/// @param right over the months looked at, one more than the right itself looks at
/// @param reached the months over that the register has reached, with the day of the import
@Term(sv = "läget för en löpande check")
public record EndStanding(
    RightStanding right,
    Map<YearMonth, LocalDate> reached,
    WhenRightEnds terms,
    boolean placementRuns,
    LocalDate today) {

  public EndStanding {
    reached = Map.copyOf(reached);
  }

  public Optional<LocalDate> reached(YearMonth month) {
    return Optional.ofNullable(reached.get(month));
  }

  public CheckWhenRightEnds.Outcome outcome() {
    var months =
        right.months().stream()
            .map(one ->
                new CheckWhenRightEnds.Month(
                    one.month(),
                    one.word(),
                    reached.containsKey(one.month()),
                    one.stated() != null))
            .toList();
    var facts = new CheckWhenRightEnds.Facts(months, right.age(), placementRuns, today);
    return CheckWhenRightEnds.of(facts, terms, right.youngToAge());
  }

  /// Whether somebody is to decide on it.
  public boolean isToBeDecided() {
    return switch (outcome()) {
      case CheckWhenRightEnds.Outcome.ToBeDecided _, CheckWhenRightEnds.Outcome.EndsOn _ -> true;
      case CheckWhenRightEnds.Outcome.Holds _,
          CheckWhenRightEnds.Outcome.NotKnown _,
          CheckWhenRightEnds.Outcome.RunsOn _ ->
          false;
    };
  }
}
