package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Items;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The dated catalogues of levels as read.
final class LevelsDraft {

  private record CatalogueDraft(
      DatedDraft when, List<LevelDraft> rows, Reading<Mark> mark, Reading<String> source) {}

  private final List<CatalogueDraft> catalogues;

  LevelsDraft(Items items, Reading<LocalDate> first, CheckDraft check) {
    catalogues = items.read(tree -> catalogue(tree, check));
    DatedDraft.refuseGapsAndOverlaps(catalogues.stream().map(CatalogueDraft::when).toList(), first);
  }

  private static CatalogueDraft catalogue(Tree tree, CheckDraft check) {
    var members = tree.members();
    var when = DatedDraft.of(members);
    var rows = members.required("rows").items().atLeast(1).read(LevelDraft::new);
    var mark = members.required("mark").word(List.of(Mark.values()));
    var source = Sourced.text(members.required("source"));
    members.refuseUnknown();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).refuseUnlessNumbered(i + 1);
      rows.get(i).refuseOutside(check);
      if (i > 0) {
        rows.get(i).refuseUnlessAbove(rows.get(i - 1));
      }
    }
    return new CatalogueDraft(when, rows, mark, source);
  }

  /// Only when no fault was found.
  List<LevelCatalogue> toCatalogues() {
    return catalogues.stream()
        .map(draft ->
            new LevelCatalogue(
                draft.when().from().get(),
                draft.when().to().ifSound().orElse(null),
                draft.rows().stream().map(LevelDraft::toRow).toList(),
                draft.mark().get(),
                draft.source().get()))
        .toList();
  }
}
