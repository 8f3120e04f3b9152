package se.vagval.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person's way through the stops, as it stands on a day.
public record Path(List<Step> steps) {

  public enum State {
    REACHED,
    /// A later stop came first, as when somebody finds work before half the time has gone.
    PASSED_BY,
    NEXT,
    AHEAD
  }

  /// @param on when it was reached or is expected; null when nobody knows yet
  public record Step(Stop stop, State state, @Nullable LocalDate on) {}

  /// Where the person is on the way to; empty at the end of the path.
  public Optional<Step> next() {
    return steps.stream().filter(step -> step.state() == State.NEXT).findFirst();
  }

  /// Puts what the modules know in order. The next stop is the one after the last that was reached.
  static Path of(Map<Stop, PathStops.At> known) {
    var next =
        Arrays.stream(Stop.values())
            .filter(stop -> isReached(known, stop))
            .mapToInt(stop -> stop.ordinal() + 1)
            .max()
            .orElse(0);
    return new Path(Arrays.stream(Stop.values()).map(stop -> step(stop, next, known)).toList());
  }

  private static Step step(Stop stop, int next, Map<Stop, PathStops.At> known) {
    var at = known.get(stop);
    if (isReached(known, stop)) {
      return new Step(stop, State.REACHED, at == null ? null : at.on());
    }
    if (stop.ordinal() < next) {
      return new Step(stop, State.PASSED_BY, null);
    }
    var state = stop.ordinal() == next ? State.NEXT : State.AHEAD;
    return new Step(stop, state, at == null ? null : at.on());
  }

  private static boolean isReached(Map<Stop, PathStops.At> known, Stop stop) {
    var at = known.get(stop);
    return at != null && at.reached();
  }
}
