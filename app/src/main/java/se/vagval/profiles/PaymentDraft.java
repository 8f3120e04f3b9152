package se.vagval.profiles;

import java.util.EnumSet;
import java.util.List;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Share;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Worded;
import se.vagval.kernel.Wording;

/// The terms of payment as read.
final class PaymentDraft {

  private static final int MOST_QUALIFYING_DAYS = 366;

  /// What the qualifying day releases; the only way so far, named so that a reader of the file sees
  /// it.
  private enum Release implements Worded {
    FROM_FIRST_DAY
  }

  private record PartDraft(Reading<PayoutWhen> when, Reading<Share> share) {

    static PartDraft of(Tree tree) {
      var members = tree.members();
      var when = members.required("when").word(List.of(PayoutWhen.values()));
      var share = members.required("share").share();
      members.refuseUnknown();
      return new PartDraft(when, share);
    }
  }

  private final Reading<Share> runningShare;
  private final Reading<Long> qualifyingDays;
  private final Reading<Release> release;
  private final Reading<AttendanceRule> attendanceRule;
  private final Reading<ResultBasis> basis;
  private final List<PartDraft> payout;

  PaymentDraft(Members members, Sourced sourced) {
    runningShare = sourced.value("/payment", members, "runningShare", Tree::share);
    qualifyingDays =
        sourced.value(
            "/payment", members, "qualifyingDays", t -> t.integer(0, MOST_QUALIFYING_DAYS));
    release = word(sourced, members, "release", List.of(Release.values()));
    attendanceRule = word(sourced, members, "attendanceRule", List.of(AttendanceRule.values()));
    basis = word(sourced, members, "resultBasis", List.of(ResultBasis.values()));
    payout = sourced.value("/payment", members, "resultPayout", PaymentDraft::payout);
    members.refuseUnknown();
  }

  private static <E extends Worded> Reading<E> word(
      Sourced sourced, Members members, String name, List<E> allowed) {
    return sourced.value("/payment", members, name, tree -> tree.word(allowed));
  }

  private static List<PartDraft> payout(Tree tree) {
    var items = tree.items().atLeast(1);
    var parts = items.read(PartDraft::of);
    var shares = parts.stream().map(PartDraft::share).toList();
    if (items.isSound()
        && shares.stream().allMatch(Reading::isSound)
        && !Share.areWhole(shares.stream().map(Reading::get).toList())) {
      items.refuse(Wording.of(ProfileFault.SHARES_ARE_NOT_WHOLE));
    }
    var seen = EnumSet.noneOf(PayoutWhen.class);
    for (var part : parts) {
      if (part.when().isSound() && !seen.add(part.when().get())) {
        part.when().refuse(Wording.of(ProfileFault.TWICE));
      }
    }
    return parts;
  }

  /// Only when no fault was found.
  PaymentTerms toTerms() {
    return switch (release.get()) {
      case FROM_FIRST_DAY ->
          new PaymentTerms(
              runningShare.get(),
              qualifyingDays.get().intValue(),
              attendanceRule.get(),
              basis.get(),
              payout.stream()
                  .map(part -> new PaymentTerms.Part(part.when().get(), part.share().get()))
                  .toList());
    };
  }
}
