package se.vagval.remuneration.model;

import java.util.List;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Share;
import se.vagval.kernel.Tree;

/// One funder as read.
record FunderDraft(Reading<String> name, Reading<Share> share) {

  static List<FunderDraft> all(Tree tree) {
    var items = tree.items().atLeast(1);
    var drafts = items.read(FunderDraft::of);
    if (Limits.areSoundButNotWhole(drafts.stream().map(FunderDraft::share).toList())) {
      items.refuse(StatementFault.FUNDERS_ARE_NOT_WHOLE.of());
    }
    return drafts;
  }

  private static FunderDraft of(Tree tree) {
    var members = tree.members();
    var draft = new FunderDraft(members.required("name").text(), members.required("share").share());
    members.refuseUnknown();
    return draft;
  }

  /// Only when no fault was found.
  Funder toFunder() {
    return new Funder(name.get(), share.get());
  }
}
