package se.vagval.remuneration.model;

import java.util.EnumSet;
import java.util.List;
import se.vagval.kernel.Items;
import se.vagval.kernel.Members;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Share;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Worded;
import se.vagval.remuneration.model.TermsDraft.Model;

/// The terms of the result payment as read. The bonus stands beside them, among the terms.
final class ResultDraft {

  private enum BasisWord implements Worded {
    SHARE,
    NONE,
    REMAINDER
  }

  private record PartDraft(Reading<When> when, Reading<Share> share) {

    static PartDraft of(Tree tree) {
      var members = tree.members();
      var when = members.required("when").word(List.of(When.values()));
      var share = members.required("share").share();
      members.refuseUnknown();
      return new PartDraft(when, share);
    }
  }

  private final Reading<Model> model;
  private final Reading<BasisWord> basis;
  private final List<PartDraft> parts;
  private final Reading<Money> bonus;

  ResultDraft(Members terms, Reading<Model> model) {
    var members = terms.required("result").members();
    this.model = model;
    basis =
        members
            .required("basis")
            .word(
                isPaidByCheck(true)
                    ? List.of(BasisWord.values())
                    : List.of(BasisWord.SHARE, BasisWord.NONE));
    var payout = members.required("payout").items();
    parts = payout.read(PartDraft::of);
    refuseDoubles(payout);
    refuseUnlessWhole(payout);
    members.refuseUnknown();
    bonus = Limits.amount(bonusAmong(terms));
  }

  private void refuseDoubles(Items payout) {
    var seen = EnumSet.noneOf(When.class);
    for (var part : parts) {
      if (part.when().isSound() && !seen.add(part.when().get())) {
        payout.refuse(StatementFault.PAID_TWICE_FOR_THE_SAME.of(part.when().get().word()));
      }
    }
  }

  private void refuseUnlessWhole(Items payout) {
    var shares = parts.stream().map(PartDraft::share).toList();
    if (Limits.areSoundButNotWhole(shares)) {
      payout.refuse(StatementFault.PARTS_ARE_NOT_WHOLE.of());
    }
  }

  private Tree bonusAmong(Members terms) {
    if (isPaidByCheck(false)) {
      return terms.requiredIf(false, "bonusOre");
    }
    var isNeeded = model.isSound() && basis.ifSound().filter(b -> b != BasisWord.NONE).isPresent();
    return isNeeded ? terms.required("bonusOre") : terms.optional("bonusOre");
  }

  /// @param whileUnknown the answer while the model is unknown
  private boolean isPaidByCheck(boolean whileUnknown) {
    return model.ifSound().map(Model.CHECK::equals).orElse(whileUnknown);
  }

  /// Only when no fault was found.
  ResultTerms toTerms() {
    var payout = parts.stream().map(p -> new ResultTerms.Part(p.when().get(), p.share().get()));
    return new ResultTerms(toBasis(), payout.toList());
  }

  private ResultTerms.Basis toBasis() {
    return switch (basis.get()) {
      case NONE -> new ResultTerms.Basis.Nothing();
      case REMAINDER -> new ResultTerms.Basis.Remainder();
      case SHARE ->
          model.get() == Model.CHECK
              ? new ResultTerms.Basis.ResultShare()
              : new ResultTerms.Basis.Bonus(bonus.get());
    };
  }
}
