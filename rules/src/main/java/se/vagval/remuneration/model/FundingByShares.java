package se.vagval.remuneration.model;

import java.util.List;
import java.util.stream.IntStream;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The total is divided among the funders by their shares, by largest remainder, ties in listed
/// order.
@Rule(
    id = "REM-11",
    source = "lag (2003:1210): half, a quarter, a quarter; the rounding is our reading")
@Term(sv = "medfinansiering")
public final class FundingByShares {

  private FundingByShares() {}

  /// @param funders their shares together the whole, or nobody
  public static List<FundedAmount> of(Money total, List<Funder> funders) {
    if (funders.isEmpty()) {
      return List.of();
    }
    var parts = total.splitByLargestRemainder(funders.stream().map(Funder::share).toList());
    return IntStream.range(0, funders.size())
        .mapToObj(i -> new FundedAmount(funders.get(i).name(), parts.get(i)))
        .toList();
  }
}
