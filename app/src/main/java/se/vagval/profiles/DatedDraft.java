package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Members;
import se.vagval.kernel.Period;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Wording;

/// When something holds, as read: `from` and `to`, both included.
///
/// @param to absent while no end is set
record DatedDraft(Reading<LocalDate> from, Reading<LocalDate> to) {

  static final Period TIME =
      Period.ofInclusive(LocalDate.of(1990, 1, 1), LocalDate.of(2099, 12, 31));

  static DatedDraft of(Members members) {
    var from = members.required("from").date(TIME);
    var to = members.optional("to").date(TIME);
    if (from.isSound() && to.isSound() && to.get().isBefore(from.get())) {
      to.refuse(Wording.of(ProfileFault.ENDS_BEFORE_IT_STARTS));
    }
    return new DatedDraft(from, to);
  }

  /// Every day from the profile's first on is to have exactly one.
  static void refuseGapsAndOverlaps(List<DatedDraft> all, Reading<LocalDate> first) {
    for (int i = 0; i < all.size(); i++) {
      if (i == 0) {
        all.getFirst().refuseStartAfter(first);
      } else {
        all.get(i).refuseUnlessNextTo(all.get(i - 1));
      }
    }
    if (!all.isEmpty() && all.getLast().to().isSound()) {
      all.getLast().to().refuse(Wording.of(ProfileFault.LAST_HAS_AN_END));
    }
  }

  private void refuseStartAfter(Reading<LocalDate> first) {
    if (first.isSound() && from.isSound() && from.get().isAfter(first.get())) {
      from.refuse(Wording.of(ProfileFault.STARTS_AFTER_THE_PROFILE, first.get()));
    }
  }

  private void refuseUnlessNextTo(DatedDraft before) {
    if (before.to().isAbsent()) {
      before.to().refuse(Wording.of(ProfileFault.OPEN_BUT_NOT_LAST));
    }
    if (!before.to().isSound() || !from.isSound()) {
      return;
    }
    var next = before.to().get().plusDays(1);
    if (from.get().isAfter(next)) {
      from.refuse(Wording.of(ProfileFault.GAP, next));
    } else if (from.get().isBefore(next)) {
      from.refuse(Wording.of(ProfileFault.OVERLAP, before.to().get()));
    }
  }
}
