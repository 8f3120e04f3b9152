package se.vagval.profiles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The terms of the right to a check, as read.
final class RightDraft {

  private static final int MOST_MONTHS = 12;
  private static final int ADULT = 18;
  private static final int MOST_AGE = 64;

  private final Reading<Long> assistanceMonths;
  private final @Nullable Reading<Long> youngToAge;
  private final Reading<WhenRightEnds> whenEnded;

  RightDraft(Members members, Sourced sourced) {
    assistanceMonths =
        sourced.value("/right", members, "assistanceMonths", tree -> tree.integer(1, MOST_MONTHS));
    var young = sourced.value("/right", members, "youngAdults", Tree::truth);
    youngToAge =
        young.ifSound().orElse(false)
            ? sourced.value("/right", members, "youngToAge", tree -> tree.integer(ADULT, MOST_AGE))
            : null;
    whenEnded =
        sourced.value(
            "/right", members, "whenEnded", tree -> tree.word(List.of(WhenRightEnds.values())));
    members.refuseUnknown();
  }

  /// Only when no fault was found.
  RightTerms toTerms() {
    return new RightTerms(
        assistanceMonths.get().intValue(),
        youngToAge == null ? null : youngToAge.get().intValue(),
        whenEnded.get());
  }
}
