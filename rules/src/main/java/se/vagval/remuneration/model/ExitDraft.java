package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The exit as read, and compared with the last placement.
final class ExitDraft {

  private final Reading<String> placement;
  private final Reading<LocalDate> evidenceApproved;
  private final Reading<LocalDate> sustainedApproved;

  ExitDraft(Tree tree, PlacementsDraft placements) {
    var members = tree.members();
    placement = members.required("placement").text();
    evidenceApproved = members.optional("evidenceApproved").date(Limits.TIME);
    sustainedApproved = members.optional("sustainedApproved").date(Limits.TIME);
    members.refuseUnknown();
    placements.last().ifPresent(this::compare);
    if (Limits.isBefore(sustainedApproved, evidenceApproved)) {
      sustainedApproved.refuse(StatementFault.SUSTAINED_BEFORE_EVIDENCE.of());
    }
  }

  private void compare(PlacementDraft last) {
    if (last.id.isSound() && placement.isSound() && !last.id.get().equals(placement.get())) {
      placement.refuse(StatementFault.EXIT_IS_NOT_OF_THE_LAST.of(placement.get()));
    }
    if (last.lastDay.isAbsent()) {
      placement.refuse(StatementFault.EXIT_WITHOUT_LAST_DAY.of());
    }
    if (placement.isSound()) {
      for (var approved : List.of(evidenceApproved, sustainedApproved)) {
        if (Limits.isBefore(approved, last.lastDay)) {
          approved.refuse(StatementFault.APPROVED_BEFORE_LAST_DAY.of());
        }
      }
    }
  }

  /// Only when no fault was found.
  Exit toExit() {
    return new Exit(
        new PlacementKey(placement.get()),
        evidenceApproved.ifSound().orElse(null),
        sustainedApproved.ifSound().orElse(null));
  }
}
