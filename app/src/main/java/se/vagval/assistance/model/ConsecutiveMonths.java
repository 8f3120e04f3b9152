package se.vagval.assistance.model;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import se.vagval.kernel.Rule;

/// Months in a row are counted back from a month until the first without assistance. A single month
/// between breaks the row.
@Rule(id = "AST-04", source = "our reading")
public final class ConsecutiveMonths {

  private ConsecutiveMonths() {}

  public static int of(Set<YearMonth> paid, YearMonth upTo) {
    return (int)
        Stream.iterate(upTo, month -> month.minusMonths(1)).takeWhile(paid::contains).count();
  }
}
