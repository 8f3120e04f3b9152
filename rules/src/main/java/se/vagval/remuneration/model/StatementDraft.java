package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The whole input as read, before it is known to be sound.
final class StatementDraft {

  private final Reading<LocalDate> asOf;
  private final TermsDraft terms;
  private final PlacementsDraft placements;
  private final @Nullable ExitDraft exit;
  private final @Nullable List<PostedDraft> posted;
  private final List<FunderDraft> funders;

  StatementDraft(Tree tree) {
    var members = tree.members();
    asOf = members.required("asOf").date(Limits.TIME);
    terms = new TermsDraft(members.required("terms"));
    placements = new PlacementsDraft(members.required("placements"));
    var exitTree = members.optional("exit");
    exit = exitTree.isAbsent() ? null : new ExitDraft(exitTree, placements);
    var entries = members.optional("posted");
    posted = entries.isAbsent() ? null : entries.items().read(PostedDraft::of);
    var shares = members.optional("funders");
    funders = shares.isAbsent() ? List.of() : FunderDraft.all(shares);
    members.refuseUnknown();
  }

  /// Only when no fault was found.
  StatementInput toInput() {
    return new StatementInput(
        asOf.get(),
        terms.toTerms(),
        placements.toPlacements(),
        exit == null ? null : exit.toExit(),
        posted == null ? null : posted.stream().map(PostedDraft::toPosted).toList(),
        funders.stream().map(FunderDraft::toFunder).toList());
  }
}
