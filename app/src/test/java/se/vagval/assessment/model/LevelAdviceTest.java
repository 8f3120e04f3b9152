package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Rule;

/// The table is the specification: five facts of the mapping, their points together, and the level
/// that they lead to on the eight levels of `nacka-2013`.
class LevelAdviceTest {

  /// Levels 1 to 8 and the points from which each is advised.
  private static final List<LevelAdvice.Rung> LADDER =
      List.of(
          new LevelAdvice.Rung(1, 0),
          new LevelAdvice.Rung(2, 2),
          new LevelAdvice.Rung(3, 4),
          new LevelAdvice.Rung(4, 6),
          new LevelAdvice.Rung(5, 7),
          new LevelAdvice.Rung(6, 9),
          new LevelAdvice.Rung(7, 10),
          new LevelAdvice.Rung(8, 12));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | time since work    | education       | Swedish  | health           | readiness | points | level
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | WORKING  | NO_OBSTACLE      | READY_NOW |      0 |     1
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | WORKING  | NEEDS_ADAPTATION | READY_NOW |      1 |     1
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | NO_OBSTACLE      | READY_NOW |      1 |     1
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | EVERYDAY | NO_OBSTACLE      | READY_NOW |      1 |     1
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | WORKING  | NO_OBSTACLE      | UNSURE    |      1 |     1
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | WORKING  | NEEDS_ADAPTATION | UNSURE    |      2 |     2
          LEV-01 | ONE_TO_THREE_YEARS | UPPER_SECONDARY | WORKING  | NO_OBSTACLE      | UNSURE    |      2 |     2
          LEV-01 | OVER_THREE_YEARS   | UPPER_SECONDARY | WORKING  | NO_OBSTACLE      | READY_NOW |      2 |     2
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | NEEDS_ADAPTATION | READY_NOW |      2 |     2
          LEV-01 | ONE_TO_THREE_YEARS | COMPULSORY      | EVERYDAY | NO_OBSTACLE      | READY_NOW |      3 |     2
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | WORKING  | MAJOR_OBSTACLE   | READY_NOW |      3 |     2
          LEV-01 | ONE_TO_THREE_YEARS | COMPULSORY      | WORKING  | NO_OBSTACLE      | UNSURE    |      3 |     2
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | NEEDS_ADAPTATION | UNSURE    |      3 |     2
          LEV-01 | UNDER_ONE_YEAR     | UPPER_SECONDARY | EVERYDAY | MAJOR_OBSTACLE   | READY_NOW |      4 |     3
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | NEEDS_ADAPTATION | NOT_YET   |      4 |     3
          LEV-01 | OVER_THREE_YEARS   | UPPER_SECONDARY | WORKING  | NEEDS_ADAPTATION | UNSURE    |      4 |     3
          LEV-01 | OVER_THREE_YEARS   | UPPER_SECONDARY | WORKING  | NO_OBSTACLE      | NOT_YET   |      4 |     3
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | MAJOR_OBSTACLE   | UNSURE    |      5 |     3
          LEV-01 | ONE_TO_THREE_YEARS | UPPER_SECONDARY | EVERYDAY | NEEDS_ADAPTATION | NOT_YET   |      5 |     3
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | EVERYDAY | NEEDS_ADAPTATION | NOT_YET   |      5 |     3
          LEV-01 | OVER_THREE_YEARS   | COMPULSORY      | EVERYDAY | NO_OBSTACLE      | UNSURE    |      5 |     3
          LEV-01 | OVER_THREE_YEARS   | UPPER_SECONDARY | EVERYDAY | NEEDS_ADAPTATION | NOT_YET   |      6 |     4
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | WORKING  | MAJOR_OBSTACLE   | NOT_YET   |      6 |     4
          LEV-01 | OVER_THREE_YEARS   | LESS            | WORKING  | NO_OBSTACLE      | NOT_YET   |      6 |     4
          LEV-01 | UNDER_ONE_YEAR     | LESS            | WORKING  | MAJOR_OBSTACLE   | UNSURE    |      6 |     4
          LEV-01 | ONE_TO_THREE_YEARS | COMPULSORY      | BEGINNER | NEEDS_ADAPTATION | UNSURE    |      7 |     5
          LEV-01 | NEVER              | COMPULSORY      | WORKING  | MAJOR_OBSTACLE   | READY_NOW |      7 |     5
          LEV-01 | NEVER              | UPPER_SECONDARY | BEGINNER | NO_OBSTACLE      | UNSURE    |      7 |     5
          LEV-01 | UNDER_ONE_YEAR     | COMPULSORY      | BEGINNER | MAJOR_OBSTACLE   | READY_NOW |      7 |     5
          LEV-01 | NEVER              | LESS            | EVERYDAY | NO_OBSTACLE      | NOT_YET   |      8 |     5
          LEV-01 | NEVER              | LESS            | EVERYDAY | NEEDS_ADAPTATION | UNSURE    |      8 |     5
          LEV-01 | NEVER              | UPPER_SECONDARY | WORKING  | MAJOR_OBSTACLE   | NOT_YET   |      8 |     5
          LEV-01 | UNDER_ONE_YEAR     | LESS            | BEGINNER | NEEDS_ADAPTATION | NOT_YET   |      8 |     5
          LEV-01 | OVER_THREE_YEARS   | UPPER_SECONDARY | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |      9 |     6
          LEV-01 | UNDER_ONE_YEAR     | LESS            | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |      9 |     6
          LEV-01 | NEVER              | UPPER_SECONDARY | BEGINNER | MAJOR_OBSTACLE   | READY_NOW |      9 |     6
          LEV-01 | ONE_TO_THREE_YEARS | LESS            | EVERYDAY | MAJOR_OBSTACLE   | NOT_YET   |      9 |     6
          LEV-01 | NEVER              | COMPULSORY      | EVERYDAY | MAJOR_OBSTACLE   | NOT_YET   |     10 |     7
          LEV-01 | OVER_THREE_YEARS   | LESS            | BEGINNER | NEEDS_ADAPTATION | NOT_YET   |     10 |     7
          LEV-01 | ONE_TO_THREE_YEARS | LESS            | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |     10 |     7
          LEV-01 | NEVER              | UPPER_SECONDARY | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |     10 |     7
          LEV-01 | OVER_THREE_YEARS   | COMPULSORY      | BEGINNER | MAJOR_OBSTACLE   | NOT_YET   |     11 |     7
          LEV-01 | NEVER              | COMPULSORY      | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |     11 |     7
          LEV-01 | OVER_THREE_YEARS   | LESS            | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |     11 |     7
          LEV-01 | NEVER              | LESS            | BEGINNER | NEEDS_ADAPTATION | NOT_YET   |     11 |     7
          LEV-01 | NEVER              | LESS            | BEGINNER | MAJOR_OBSTACLE   | UNSURE    |     12 |     8
          LEV-01 | OVER_THREE_YEARS   | LESS            | BEGINNER | MAJOR_OBSTACLE   | NOT_YET   |     12 |     8
          LEV-01 | NEVER              | COMPULSORY      | BEGINNER | MAJOR_OBSTACLE   | NOT_YET   |     12 |     8
          LEV-01 | NEVER              | LESS            | BEGINNER | MAJOR_OBSTACLE   | NOT_YET   |     13 |     8
          """)
  void the_points_of_five_facts_lead_to_a_level(
      String rule,
      String timeSinceWork,
      String education,
      String swedish,
      String health,
      String readiness,
      int points,
      int level) {
    var facts =
        Facts.of(
            Map.of(
                Fact.TIME_SINCE_WORK, timeSinceWork,
                Fact.EDUCATION, education,
                Fact.SWEDISH, swedish,
                Fact.HEALTH, health,
                Fact.READINESS, readiness));

    var advice = LevelAdvice.of(facts, LADDER);

    assertThat(rule).isEqualTo(LevelAdvice.ID);
    assertThat(advice.points()).isEqualTo(points);
    assertThat(advice.level()).isEqualTo(level);
  }

  @Test
  void every_combination_leads_to_exactly_one_level_and_every_level_is_reached() {
    var all = everyCombination();

    var levels = all.stream().map(facts -> LevelAdvice.of(facts, LADDER).level()).toList();

    assertThat(all).hasSize(4 * 3 * 3 * 3 * 3).doesNotHaveDuplicates();
    assertThat(levels).hasSameSizeAs(all);
    assertThat(List.copyOf(new TreeSet<>(levels))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void each_advice_has_a_reason_for_each_fact_and_they_add_up() {
    for (var facts : everyCombination()) {
      var advice = LevelAdvice.of(facts, LADDER);

      assertThat(advice.reasons()).extracting(LevelAdvice.Reason::fact).containsOnly(Fact.values());
      assertThat(advice.reasons().stream().mapToInt(reason -> reason.value().points()).sum())
          .isEqualTo(advice.points())
          .isLessThanOrEqualTo(LevelAdvice.mostPoints());
    }
  }

  @Test
  void an_answer_farther_from_work_never_leads_to_a_lower_level() {
    for (var facts : everyCombination()) {
      for (var fact : Fact.values()) {
        var at = fact.choices().indexOf(facts.get(fact));
        for (var farther : fact.choices().subList(at, fact.choices().size())) {
          var changed = new EnumMap<>(facts.values());
          changed.put(fact, farther);

          assertThat(LevelAdvice.of(new Facts(changed), LADDER).level())
              .isGreaterThanOrEqualTo(LevelAdvice.of(facts, LADDER).level());
        }
      }
    }
  }

  @Test
  void the_rule_that_decisions_name_is_this_one() {
    var rule = LevelAdvice.class.getAnnotation(Rule.class);

    assertThat(rule.id()).isEqualTo(LevelAdvice.ID);
    assertThat(rule.version()).isEqualTo(LevelAdvice.VERSION);
  }

  @Test
  void without_all_facts_there_is_no_advice() {
    assertThatThrownBy(() -> Facts.of(Map.of(Fact.HEALTH, "NO_OBSTACLE")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Facts> everyCombination() {
    List<Map<Fact, Fact.Value>> all = List.of(new EnumMap<>(Fact.class));
    for (var fact : Fact.values()) {
      var longer = new ArrayList<Map<Fact, Fact.Value>>();
      for (var start : all) {
        for (var value : fact.choices()) {
          var one = new EnumMap<Fact, Fact.Value>(Fact.class);
          one.putAll(start);
          one.put(fact, value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all.stream().map(Facts::new).toList();
  }
}
