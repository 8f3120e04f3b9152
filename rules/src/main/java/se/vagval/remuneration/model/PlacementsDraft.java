package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Items;
import se.vagval.kernel.Tree;

/// The list of placements as read: in time order, not overlapping, each id once.
final class PlacementsDraft {

  private final Items items;
  private final List<PlacementDraft> drafts;

  PlacementsDraft(Tree tree) {
    items = tree.items().atLeast(1).atMost(Limits.PLACEMENTS);
    drafts = items.read(PlacementDraft::new);
    refuseOpen();
    refuseSecondIds();
    refuseOverlaps();
  }

  /// The last placement, if it is known which that is.
  Optional<PlacementDraft> last() {
    return items.isSound() ? Optional.of(drafts.getLast()) : Optional.empty();
  }

  List<Placement> toPlacements() {
    return drafts.stream().map(PlacementDraft::toPlacement).toList();
  }

  private void refuseOpen() {
    drafts.stream()
        .limit(Math.max(0, drafts.size() - 1))
        .filter(draft -> draft.lastDay.isAbsent())
        .forEach(draft -> draft.lastDay.refuse(StatementFault.OPEN_BUT_NOT_LAST.of()));
  }

  private void refuseSecondIds() {
    var seen = new HashSet<String>();
    for (var draft : drafts) {
      if (draft.id.isSound() && !seen.add(draft.id.get())) {
        draft.id.refuse(StatementFault.ID_TWICE.of(draft.id.get()));
      }
    }
  }

  /// Compares each start with everything before it: if the last day of one before is unknown, then
  /// with its start.
  private void refuseOverlaps() {
    var taken = LocalDate.MIN;
    for (var draft : drafts) {
      var start = draft.start.ifSound();
      if (start.isPresent() && !start.get().isAfter(taken)) {
        draft.start.refuse(StatementFault.STARTS_BEFORE_THE_ONE_BEFORE_ENDED.of());
      }
      var end = draft.lastDay.ifSound().or(() -> start);
      if (end.isPresent() && end.get().isAfter(taken)) {
        taken = end.get();
      }
    }
  }
}
