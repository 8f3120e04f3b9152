package se.vagval.profiles;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// A level of the check as the council adopted it.
///
/// @param months what the level usually stands for
/// @param least the fewest months that a caseworker can set on this level
/// @param most the most months
/// @param fromPoints the points of the mapping from which this level is advised
@Term(sv = "nivå", source = "Nacka 2013")
public record LevelRow(
    int level, Money amount, Months months, Months least, Months most, int fromPoints) {

  public boolean allows(Months chosen) {
    return chosen.compareTo(least) >= 0 && chosen.compareTo(most) <= 0;
  }
}
