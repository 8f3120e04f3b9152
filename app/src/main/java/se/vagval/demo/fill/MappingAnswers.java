package se.vagval.demo.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vagval.profiles.LevelRow;

/// Answers of a mapping that lead to a given level, in the words in which the assessment module
/// keeps them.
///
/// @param points what the answers come to
/// @param facts by the question's name
record MappingAnswers(int points, Map<String, String> facts) {

  /// A question with its answers from nearest to work to farthest, each with its points.
  private record Fact(String name, List<String> answers, List<Integer> points) {}

  private static final List<Fact> FACTS =
      List.of(
          new Fact(
              "TIME_SINCE_WORK",
              List.of("UNDER_ONE_YEAR", "ONE_TO_THREE_YEARS", "OVER_THREE_YEARS", "NEVER"),
              List.of(0, 1, 2, 3)),
          new Fact("EDUCATION", List.of("UPPER_SECONDARY", "COMPULSORY", "LESS"), List.of(0, 1, 2)),
          new Fact("SWEDISH", List.of("WORKING", "EVERYDAY", "BEGINNER"), List.of(0, 1, 3)),
          new Fact(
              "HEALTH",
              List.of("NO_OBSTACLE", "NEEDS_ADAPTATION", "MAJOR_OBSTACLE"),
              List.of(0, 1, 3)),
          new Fact("READINESS", List.of("READY_NOW", "UNSURE", "NOT_YET"), List.of(0, 1, 2)));

  /// Draws answers until they come to that level.
  static MappingAnswers leadingTo(LevelRow level, List<LevelRow> ladder, Chance chance) {
    while (true) {
      var facts = new LinkedHashMap<String, String>();
      var points = 0;
      for (var fact : FACTS) {
        var at = chance.between(0, fact.answers().size() - 1);
        facts.put(fact.name(), fact.answers().get(at));
        points += fact.points().get(at);
      }
      if (advised(points, ladder) == level.level()) {
        return new MappingAnswers(points, facts);
      }
    }
  }

  private static int advised(int points, List<LevelRow> ladder) {
    return ladder.stream()
        .filter(row -> row.fromPoints() <= points)
        .mapToInt(LevelRow::level)
        .max()
        .orElseThrow();
  }

  /// By section, as JSON texts.
  Map<String, Map<String, String>> sections(Chance chance) {
    var words = Words.of(chance);
    var sections = new LinkedHashMap<String, Map<String, String>>();
    sections.put("COMPETENCE", some("TIME_SINCE_WORK", "EDUCATION", "SWEDISH"));
    sections.get("COMPETENCE").put("EXPERIENCE", words.experience());
    sections.get("COMPETENCE").putAll(more(chance));
    sections.put("OBSTACLES", some("HEALTH"));
    sections.get("OBSTACLES").put("INTERPRETER", interpreter());
    sections.get("OBSTACLES").put("HOURS_A_WEEK", words.hours());
    sections.put("MOTIVATION", some("READINESS"));
    sections.get("MOTIVATION").put("GOAL", words.goal());
    sections.put("OWN_WORDS", new LinkedHashMap<>());
    sections.get("OWN_WORDS").put("PERSONS_WORDS", words.person());
    sections.get("OWN_WORDS").put("CASEWORKERS_WORDS", words.caseworker());
    return sections;
  }

  /// What the advice does not rest on.
  private Map<String, String> more(Chance chance) {
    var isBeginner = "BEGINNER".equals(facts.get("SWEDISH"));
    return Map.of(
        "SFI_LEVEL",
        isBeginner ? chance.one(List.of("1A", "1B", "2B", "3C")) : "PASSED",
        "DRIVING_LICENCE",
        chance.one(List.of("NONE", "NONE", "LEARNING", "CAR", "NOT_VALID_HERE")));
  }

  private String interpreter() {
    return "BEGINNER".equals(facts.get("SWEDISH")) ? "ALWAYS" : "NOT_NEEDED";
  }

  private Map<String, String> some(String... names) {
    var some = new LinkedHashMap<String, String>();
    for (var name : new ArrayList<>(List.of(names))) {
      some.put(name, facts.getOrDefault(name, ""));
    }
    return some;
  }

  String factsJson() {
    return "{\"points\": %d, \"facts\": %s}".formatted(points, Json.object(facts));
  }
}
