package se.vagval.assessment.deciding;

import java.util.Set;
import se.vagval.assessment.VoucherId;

/// A check that is no longer held, whose decision was changed and that nothing has carried out yet.
///
/// @param followedBy the checks of decisions that followed on it since, and on those again
public record LateCheck(HeldCheck of, Set<VoucherId> followedBy) {

  public LateCheck {
    followedBy = Set.copyOf(followedBy);
  }

  boolean is(HeldCheck one) {
    return of.check().id().equals(one.check().id());
  }

  /// Whether it was a supplement.
  boolean supplemented() {
    return of.beside() != null;
  }

  boolean isFollowedBy(HeldCheck one) {
    return followedBy.contains(one.check().id());
  }
}
