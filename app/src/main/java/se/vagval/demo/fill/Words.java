package se.vagval.demo.fill;

import java.util.List;

/// What people said, and what their caseworkers wrote, from a text file.
record Words(String experience, String hours, String goal, String person, String caseworker) {

  private static final List<String> LINES = TextFile.lines("words.txt");

  static Words of(Chance chance) {
    return new Words(
        said("experience", chance),
        chance.one(List.of("10", "20", "30", "40")),
        said("goal", chance),
        said("person", chance),
        said("caseworker", chance));
  }

  /// One of the lines of that kind.
  static String said(String kind, Chance chance) {
    var prefix = kind + "|";
    return chance
        .one(LINES.stream().filter(line -> line.startsWith(prefix)).toList())
        .substring(prefix.length());
  }
}
