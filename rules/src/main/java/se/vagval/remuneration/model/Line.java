package se.vagval.remuneration.model;

import java.time.YearMonth;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// One amount that a provider is owed, and why.
///
/// @param key what it is for; its month is the one in which the amount was earned
/// @param due the month from which it may be paid
/// @param days the days that it pays for; in the week model weeks, for results 0
@Term(sv = "ersättningsrad")
public record Line(
    EntryKey key, String provider, YearMonth due, int days, Money amount, Explanation explanation) {

  public PlacementKey placement() {
    return key.placement();
  }

  public LineKind kind() {
    return key.kind();
  }

  public YearMonth month() {
    return key.month();
  }
}
