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
    NEXT,
    AHEAD
  }

  /// @param on when it was reached or is expected; null when nobody knows yet
  public record Step(Stop stop, State state, @Nullable LocalDate on) {}

  /// Where the person is on the way to; empty at the end of the path.
  public Optional<Step> next() {
    return steps.stream().filter(step -> step.state() == State.NEXT).findFirst();
  }

  /// Puts what the modules know in order. The first stop not reached is the next one.
  static Path of(Map<Stop, PathStops.At> known) {
    var next =
        Arrays.stream(Stop.values())
            .filter(stop -> !isReached(known, stop))
            .findFirst()
            .orElse(Stop.SIX_MONTHS);
    return new Path(Arrays.stream(Stop.values()).map(stop -> step(stop, next, known)).toList());
  }

  private static Step step(Stop stop, Stop next, Map<Stop, PathStops.At> known) {
    var at = known.get(stop);
    var state = isReached(known, stop) ? State.REACHED : stop == next ? State.NEXT : State.AHEAD;
    return new Step(stop, state, at == null ? null : at.on());
  }

  private static boolean isReached(Map<Stop, PathStops.At> known, Stop stop) {
    var at = known.get(stop);
    return at != null && at.reached();
  }
}
