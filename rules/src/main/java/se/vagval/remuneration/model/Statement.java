package se.vagval.remuneration.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// What the providers of one person's placements are owed as far as is known, line by line.
///
/// @param lines in placement order, then month, then results in the order of their parts
/// @param adjustments null when it was not told what is posted
/// @param funding empty when there are no funders
@Term(sv = "ersättningsunderlag")
public record Statement(
    List<Line> lines,
    Money total,
    @Nullable List<Adjustment> adjustments,
    List<FundedAmount> funding) {

  public static Statement of(StatementInput input) {
    var placements = QualifiedPlacement.among(input);
    var running = running(input, placements);
    var lines = new ArrayList<>(running);
    lines.addAll(results(input, placements, running));
    var total = Money.sum(lines.stream().map(Line::amount));
    var posted = input.posted();
    return new Statement(
        List.copyOf(lines),
        total,
        posted == null ? null : DifferenceToPost.of(lines, posted),
        FundingByShares.of(total, input.funders()));
  }

  private static List<Line> running(StatementInput input, List<QualifiedPlacement> placements) {
    return switch (input.terms()) {
      case Terms.Check check -> CheckDayByDay.of(check, placements);
      case Terms.Monthly monthly -> MonthByItsDays.of(monthly, placements);
      case Terms.Week week -> WeekOfItsThursday.of(week, input.asOf(), placements);
    };
  }

  private static List<Line> results(
      StatementInput input, List<QualifiedPlacement> placements, List<Line> running) {
    var exit = input.exit();
    if (exit == null || placements.isEmpty()) {
      return List.of();
    }
    var last = placements.getLast();
    if (!last.placement().key().equals(exit.placement())) {
      return List.of();
    }
    return ResultInParts.of(ResultBase.of(input.terms(), running), exit, input.asOf(), last);
  }
}
