package se.vagval.assessment.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.casework.UnitId;
import se.vagval.kernel.Term;

/// How a unit has decided on levels: how many decisions on each. Fewer than five on a level are not
/// shown, and neither is a sum that would tell them.
@Term(sv = "enhetens praxis")
public record UnitPractice(UnitId unit, String name, Map<Integer, Integer> shown) {

  public static final int FEWEST_SHOWN = 5;
  public static final int MONTHS = 12;

  /// Decisions of a unit on a level.
  public record Count(UnitId unit, String name, int level, int decisions) {}

  public UnitPractice {
    shown = Map.copyOf(shown);
  }

  /// Empty where there are fewer than five, or none.
  public Optional<Integer> on(int level) {
    return Optional.ofNullable(shown.get(level));
  }

  /// In the order of the counts. A unit with nothing to show is there too.
  public static List<UnitPractice> of(List<Count> counts) {
    var units = new LinkedHashMap<UnitId, Map<Integer, Integer>>();
    var names = new LinkedHashMap<UnitId, String>();
    for (var count : counts) {
      names.put(count.unit(), count.name());
      var levels = units.computeIfAbsent(count.unit(), _ -> new LinkedHashMap<>());
      if (count.decisions() >= FEWEST_SHOWN) {
        levels.put(count.level(), count.decisions());
      }
    }
    return units.entrySet().stream()
        .map(unit ->
            new UnitPractice(unit.getKey(), names.getOrDefault(unit.getKey(), ""), unit.getValue()))
        .toList();
  }
}
