package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingComparisonTest {

  private static Mapping with(Question question, @Nullable String answer) {
    var given = answer == null ? Map.<Question, String>of() : Map.of(question, answer);
    var saved = new Mapping.Saved(new Answers(question.section(), given), 1, Instant.EPOCH);
    return new Mapping(null, Map.of(question.section(), saved), null, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HEALTH          | MAJOR_OBSTACLE | NO_OBSTACLE      | NEARER_TO_WORK
          HEALTH          | NO_OBSTACLE    | NEEDS_ADAPTATION | FARTHER_FROM_WORK
          HEALTH          | NO_OBSTACLE    | NO_OBSTACLE      | SAME
          HOURS_A_WEEK    | 20             | 30               | MORE
          HOURS_A_WEEK    | 20             | 9                | LESS
          DRIVING_LICENCE | LEARNING       | CAR              | OTHER
          GOAL            | Skogen         | Vården           | OTHER
          GOAL            |                | Vården           | ADDED
          GOAL            | Skogen         |                  | REMOVED
          """)
  void what_became_of_an_answer_is_said(
      Question question,
      @Nullable String then,
      @Nullable String today,
      MappingComparison.Change change) {
    var comparison = new MappingComparison(with(question, then), with(question, today));

    assertThat(comparison.lines(question.section()))
        .containsExactly(new MappingComparison.Line(question, change));
  }

  @Test
  void what_nobody_answered_is_not_compared() {
    var comparison = new MappingComparison(with(Question.GOAL, null), with(Question.GOAL, null));

    assertThat(comparison.lines(Section.MOTIVATION)).isEmpty();
    assertThat(comparison.changed()).isEmpty();
  }
}
