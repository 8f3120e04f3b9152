package se.vagval.remuneration.model;

import java.time.YearMonth;
import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// One posted entry as read. Whole lines of an earlier statement may be handed in as they are.
record PostedDraft(
    Reading<String> placement,
    Reading<LineKind> kind,
    Reading<YearMonth> month,
    Reading<Money> amount) {

  static PostedDraft of(Tree tree) {
    var members = tree.members().ignore("provider", "due", "days", "explanation");
    var draft =
        new PostedDraft(
            members.required("placement").text(),
            members.required("kind").word(List.of(LineKind.values())),
            members.required("month").month(Limits.TIME),
            members.required("amountOre").amount(Limits.MOST.negated(), Limits.MOST));
    members.refuseUnknown();
    return draft;
  }

  /// Only when no fault was found.
  Posted toPosted() {
    var key = new EntryKey(new PlacementKey(placement.get()), kind.get(), month.get());
    return new Posted(key, amount.get());
  }
}
