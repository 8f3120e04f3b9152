package se.vagval.assistance.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which column of a file is what.
///
/// @param places counted from 0; what the file does not have is not in it
public record Columns(Map<Column, Integer> places) {

  public Columns {
    places = Map.copyOf(places);
  }

  /// Those that are needed and that nobody has pointed out.
  public Set<Column> missing(RegisterKind kind) {
    var missing = new TreeSet<Column>();
    for (var column : kind.columns()) {
      if (column.isNeeded() && !places.containsKey(column)) {
        missing.add(column);
      }
    }
    return missing;
  }

  public boolean namesOneTwice() {
    return new HashSet<>(places.values()).size() < places.size();
  }

  /// The cell of that column, or an empty text where the file has none.
  String of(Column column, List<String> cells) {
    var place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place).strip();
  }

  /// The guess for a file with that heading: as the last file was read, when the heading says the
  /// same there; else by what columns are usually called.
  ///
  /// @param before the headings that were pointed out last time
  public static Columns guess(RegisterKind kind, List<String> heading, Map<Column, String> before) {
    var places = new EnumMap<Column, Integer>(Column.class);
    for (var column : kind.columns()) {
      Optional.ofNullable(before.get(column))
          .map(heading::indexOf)
          .filter(place -> place >= 0 && !places.containsValue(place))
          .or(() -> named(column, heading, places))
          .ifPresent(place -> places.put(column, place));
    }
    return new Columns(places);
  }

  private static Optional<Integer> named(
      Column column, List<String> heading, Map<Column, Integer> taken) {
    return IntStream.range(0, heading.size())
        .filter(place -> !taken.containsValue(place))
        .filter(place -> column.isProbably(heading.get(place)))
        .boxed()
        .findFirst();
  }
}
