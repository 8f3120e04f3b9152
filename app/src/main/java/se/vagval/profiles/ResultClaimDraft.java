package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Items;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The dated times for claiming a result, as read.
final class ResultClaimDraft {

  private static final int MOST_MONTHS = 60;
  private static final int MOST_DAYS = 366;

  private record Row(DatedDraft when, Reading<Long> months, Reading<Long> daysAfterRefusal) {}

  private final List<Row> rows;

  ResultClaimDraft(Items items, Reading<LocalDate> first, Sourced sourced) {
    rows = items.read(tree -> row(tree, sourced));
    DatedDraft.refuseGapsAndOverlaps(rows.stream().map(Row::when).toList(), first);
  }

  private static Row row(Tree tree, Sourced sourced) {
    Members members = tree.members();
    var months = members.optional("months").integer(1, MOST_MONTHS);
    var anew = members.requiredIf(!months.isAbsent(), "daysAfterRefusal").integer(1, MOST_DAYS);
    var row = new Row(DatedDraft.of(members), months, anew);
    sourced.mark("/resultClaim", members);
    members.refuseUnknown();
    return row;
  }

  /// Only when no fault was found.
  List<ResultClaimTerms> toTerms() {
    return rows.stream()
        .map(row ->
            new ResultClaimTerms(
                row.when().from().get(),
                row.when().to().ifSound().orElse(null),
                row.months().ifSound().map(Long::intValue).orElse(null),
                row.daysAfterRefusal().ifSound().map(Long::intValue).orElse(null)))
        .toList();
  }
}
