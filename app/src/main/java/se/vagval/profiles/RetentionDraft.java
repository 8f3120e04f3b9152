package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Items;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The municipality's own dated keeping times, as read.
final class RetentionDraft {

  private static final int MOST_YEARS = 30;

  private record Row(
      DatedDraft when,
      Reading<Long> providerFile,
      Reading<Long> employerContact,
      Reading<Long> staffName,
      Reading<Long> supervision,
      Reading<Long> replacedRoutine,
      Reading<String> source) {}

  private final List<Row> rows;

  RetentionDraft(Items items, Reading<LocalDate> first, Sourced sourced) {
    rows = items.read(tree -> row(tree, sourced));
    DatedDraft.refuseGapsAndOverlaps(rows.stream().map(Row::when).toList(), first);
  }

  private static Row row(Tree tree, Sourced sourced) {
    Members members = tree.members();
    var row =
        new Row(
            DatedDraft.of(members),
            years(members, "providerFileYears"),
            years(members, "employerContactYears"),
            years(members, "staffNameYears"),
            years(members, "supervisionYears"),
            years(members, "replacedRoutineYears"),
            sourced.mark("/retention", members));
    members.refuseUnknown();
    return row;
  }

  private static Reading<Long> years(Members members, String name) {
    return members.required(name).integer(1, MOST_YEARS);
  }

  /// Only when no fault was found.
  List<RetentionTerms> toTerms() {
    return rows.stream()
        .map(row ->
            new RetentionTerms(
                row.when().from().get(),
                row.when().to().ifSound().orElse(null),
                row.providerFile().get().intValue(),
                row.employerContact().get().intValue(),
                row.staffName().get().intValue(),
                row.supervision().get().intValue(),
                row.replacedRoutine().get().intValue(),
                row.source().get()))
        .toList();
  }
}
