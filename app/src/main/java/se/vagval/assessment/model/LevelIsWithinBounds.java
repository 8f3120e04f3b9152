package se.vagval.assessment.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.kernel.Rule;

/// A caseworker may decide another level than the advised, with a reason and inside the bounds that
/// the council has set; the expected months lie inside those of the level.
@Rule(id = "LEV-02", source = "our reading", version = 1)
public final class LevelIsWithinBounds {

  public enum Reason {
    NO_SUCH_LEVEL,
    TOO_FAR_FROM_THE_ADVICE,
    DEVIATION_WITHOUT_REASON,
    MONTHS_OUTSIDE_THE_LEVEL
  }

  public sealed interface Outcome {
    record Allowed() implements Outcome {}

    record Refused(Set<Reason> reasons) implements Outcome {}
  }

  /// @param levels how many levels there are; they are numbered from 1
  /// @param levelsUp how far above the advice one may go
  /// @param levelsDown how far below
  public record Bounds(
      int levels, int levelsUp, int levelsDown, BigDecimal leastMonths, BigDecimal mostMonths) {}

  public record Facts(int advised, int chosen, BigDecimal months, boolean hasReason) {}

  private LevelIsWithinBounds() {}

  /// @param bounds with the months of the chosen level
  public static Outcome of(Facts facts, Bounds bounds) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (facts.chosen() < 1 || facts.chosen() > bounds.levels()) {
      return new Outcome.Refused(Set.of(Reason.NO_SUCH_LEVEL));
    }
    if (facts.chosen() > facts.advised() + bounds.levelsUp()
        || facts.chosen() < facts.advised() - bounds.levelsDown()) {
      reasons.add(Reason.TOO_FAR_FROM_THE_ADVICE);
    }
    if (facts.chosen() != facts.advised() && !facts.hasReason()) {
      reasons.add(Reason.DEVIATION_WITHOUT_REASON);
    }
    if (facts.months().compareTo(bounds.leastMonths()) < 0
        || facts.months().compareTo(bounds.mostMonths()) > 0) {
      reasons.add(Reason.MONTHS_OUTSIDE_THE_LEVEL);
    }
    return reasons.isEmpty() ? new Outcome.Allowed() : new Outcome.Refused(reasons);
  }
}
