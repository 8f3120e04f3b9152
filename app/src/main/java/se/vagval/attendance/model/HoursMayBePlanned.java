package se.vagval.attendance.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// Nobody is planned in two places in the same hour, hours are planned for days that the placement
/// has, and a change never reaches back: what was planned when a day came stays planned.
@Rule(id = "ATT-05", source = "never two payments for the same planned hour; our reading")
public final class HoursMayBePlanned {

  public enum Reason {
    BEFORE_START,
    IN_THE_PAST,
    AFTER_LAST_DAY,
    SAME_HOUR_ELSEWHERE
  }

  public sealed interface Outcome {
    record Planned() implements Outcome {}

    /// @param hours the hours that are in the way
    record Refused(Reason reason, Optional<Hours> hours) implements Outcome {}
  }

  /// @param isFirst whether no schedule was ever set for the placement, not even one that was taken
  ///   away before it began; the first may reach back to the placement's first day
  /// @param lastDay null while the placement goes on
  /// @param wanted in force from `from`
  /// @param elsewhere the person's hours at other placements from that day on
  public record Facts(
      LocalDate today,
      boolean isFirst,
      LocalDate from,
      LocalDate start,
      @Nullable LocalDate lastDay,
      List<Hours> wanted,
      List<Hours> elsewhere) {}

  private HoursMayBePlanned() {}

  public static Outcome of(Facts facts) {
    if (facts.from().isBefore(facts.start())) {
      return new Outcome.Refused(Reason.BEFORE_START, Optional.empty());
    }
    if (!facts.isFirst() && facts.from().isBefore(facts.today())) {
      return new Outcome.Refused(Reason.IN_THE_PAST, Optional.empty());
    }
    var lastDay = facts.lastDay();
    if (lastDay != null && facts.from().isAfter(lastDay)) {
      return new Outcome.Refused(Reason.AFTER_LAST_DAY, Optional.empty());
    }
    return facts.elsewhere().stream()
        .filter(other -> facts.wanted().stream().anyMatch(hours -> meets(hours, other)))
        .findFirst()
        .<Outcome>map(other -> new Outcome.Refused(Reason.SAME_HOUR_ELSEWHERE, Optional.of(other)))
        .orElseGet(Outcome.Planned::new);
  }

  private static boolean meets(Hours one, Hours other) {
    return one.weekday() == other.weekday()
        && startsBeforeEnd(one.start(), other.until())
        && startsBeforeEnd(other.start(), one.until())
        && overlap(one, other);
  }

  private static boolean startsBeforeEnd(LocalTime start, LocalTime end) {
    return end.equals(LocalTime.MIDNIGHT) || start.isBefore(end);
  }

  private static boolean overlap(Hours one, Hours other) {
    return isOpenAt(one, other.from()) && isOpenAt(other, one.from());
  }

  private static boolean isOpenAt(Hours hours, LocalDate day) {
    var to = hours.to();
    return to == null || day.isBefore(to);
  }
}
