package se.vagval.assessment.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.UnitId;
import se.vagval.kernel.Term;

/// The months that were expected on a level beside those that it took, unit by unit, of paths that
/// have come to an end. Fewer than five paths are not shown. Units stand by name: it is no ranking.
@Term(sv = "bedömd och verklig tid")
public record LevelOutcome(int level, List<OfUnit> units) {

  public static final int FEWEST_SHOWN = 5;

  /// One path that has come to an end.
  ///
  /// @param expected months, as decided
  public record Path(
      UnitId unit, String name, int level, BigDecimal expected, int days, boolean byResult) {}

  /// @param medians null where there are fewer than five paths
  public record OfUnit(String name, @Nullable Medians medians) {

    public Optional<Medians> shown() {
      return Optional.ofNullable(medians);
    }
  }

  /// @param paths how many the medians are of
  public record Medians(int paths, BigDecimal expected, BigDecimal actual) {}

  public LevelOutcome {
    units = List.copyOf(units);
  }

  /// By level; the units of each in the order of the paths.
  public static List<LevelOutcome> of(List<Path> paths, int daysPerMonth) {
    var levels = new TreeMap<Integer, LinkedHashMap<UnitId, List<Path>>>();
    for (var path : paths) {
      levels
          .computeIfAbsent(path.level(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(path.unit(), _ -> new ArrayList<>())
          .add(path);
    }
    return levels.entrySet().stream()
        .map(level ->
            new LevelOutcome(
                level.getKey(),
                level.getValue().values().stream()
                    .map(unit -> of(unit, BigDecimal.valueOf(daysPerMonth)))
                    .toList()))
        .toList();
  }

  /// Those of the paths that are among enough others of their unit and level.
  public static List<Path> shown(List<Path> paths) {
    var groups =
        paths.stream().collect(Collectors.groupingBy(path -> List.of(path.level(), path.unit())));
    return groups.values().stream()
        .filter(group -> group.size() >= FEWEST_SHOWN)
        .flatMap(List::stream)
        .toList();
  }

  /// Whether any unit has enough paths on the level.
  public boolean isShown() {
    return units.stream().anyMatch(unit -> unit.shown().isPresent());
  }

  private static OfUnit of(List<Path> unit, BigDecimal daysPerMonth) {
    var name = unit.getFirst().name();
    return unit.size() < FEWEST_SHOWN
        ? new OfUnit(name, null)
        : new OfUnit(
            name,
            new Medians(
                unit.size(),
                median(unit, Path::expected),
                median(
                    unit,
                    path ->
                        BigDecimal.valueOf(path.days())
                            .divide(daysPerMonth, 4, RoundingMode.HALF_UP))));
  }

  private static BigDecimal median(List<Path> paths, Function<Path, BigDecimal> months) {
    var sorted = paths.stream().map(months).sorted().toList();
    int middle = sorted.size() / 2;
    var median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO);
    return median.setScale(1, RoundingMode.HALF_UP);
  }
}
