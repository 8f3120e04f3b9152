package se.vagval.remuneration.model;

import java.util.List;
import java.util.TreeMap;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What is wanted minus what is posted is posted; a line is never edited.
@Rule(id = "REM-10", source = "our reading")
@Term(sv = "skillnad att bokföra")
public final class DifferenceToPost {

  private DifferenceToPost() {}

  public static List<Adjustment> of(List<Line> wanted, List<Posted> posted) {
    var sums = new TreeMap<EntryKey, Money>();
    wanted.forEach(line -> sums.merge(line.key(), line.amount(), Money::plus));
    posted.forEach(entry -> sums.merge(entry.key(), entry.amount().negated(), Money::plus));
    return sums.entrySet().stream()
        .filter(sum -> !sum.getValue().isZero())
        .map(sum -> new Adjustment(sum.getKey(), sum.getValue()))
        .toList();
  }
}
