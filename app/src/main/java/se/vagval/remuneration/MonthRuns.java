package se.vagval.remuneration;

import java.time.YearMonth;
import java.util.Optional;
import se.vagval.access.Actor;

/// The door to the month run for those who work it without its pages. The rules are the pages':
/// months in order, and two different people.
public interface MonthRuns {

  /// @return empty when the month cannot be run now
  Optional<RunId> prepare(YearMonth month, Actor by);

  /// @return whether the run is approved and posted
  boolean approve(RunId run, Actor by);
}
