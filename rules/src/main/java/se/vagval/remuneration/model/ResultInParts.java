package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Share;
import se.vagval.kernel.Term;

/// A result is paid in the agreed parts, each when what releases it is approved. Nothing moves from
/// a part that is not released to another.
@Rule(id = "REM-09", source = "our reading")
@Term(sv = "resultatersättning")
public final class ResultInParts {

  private ResultInParts() {}

  static List<Line> of(ResultBase base, Exit exit, LocalDate asOf, QualifiedPlacement last) {
    var lines = new ArrayList<Line>();
    var before = Share.none();
    for (var part : last.conditions().result().payout()) {
      var after = before.plus(part.share());
      var amount = after.floorOf(base.amount()).minus(before.floorOf(base.amount()));
      var approved = exit.approved(part.when());
      if (approved != null && !approved.isAfter(asOf) && !amount.isZero()) {
        var why = new Explanation.Result(base, part, approved);
        var month = YearMonth.from(approved);
        var key = new EntryKey(exit.placement(), part.when().kind(), month);
        lines.add(new Line(key, last.placement().provider(), month, 0, amount, why));
      }
      before = after;
    }
    return lines;
  }
}
