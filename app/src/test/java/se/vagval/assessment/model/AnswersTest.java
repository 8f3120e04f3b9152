package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

  private static final YearMonth NOW = YearMonth.of(2026, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOURS_A_WEEK    | 20         |
          HOURS_A_WEEK    | tjugo      | NOT_A_NUMBER
          HOURS_A_WEEK    | 7,5        | NOT_A_NUMBER
          HOURS_A_WEEK    | -3         | NOT_A_NUMBER
          HOURS_A_WEEK    | 0          | NOT_IN_RANGE
          HOURS_A_WEEK    | 41         | NOT_IN_RANGE
          HEALTH          | NO_OBSTACLE|
          HEALTH          | SICK       | NOT_A_CHOICE
          OTHER_OBSTACLES | Barnomsorg |
          """)
  void each_answer_is_judged_by_its_question(
      Question question, String answer, @Nullable AnswerFault fault) {
    var reading = Answers.read(Section.OBSTACLES, Map.of(question, answer), NOW);

    switch (reading) {
      case Answers.Reading.Sound(var answers) -> {
        assertThat(fault).isNull();
        assertThat(answers.get(question)).contains(answer);
      }
      case Answers.Reading.Faulty(var faults) -> assertThat(faults).containsEntry(question, fault);
    }
  }

  @Test
  void a_text_may_be_long_but_not_endless() {
    var typed = Map.of(Question.OTHER_OBSTACLES, "ö".repeat(AnswerKind.LONGEST + 1));

    assertThat(Answers.read(Section.OBSTACLES, typed, NOW))
        .isEqualTo(
            new Answers.Reading.Faulty(Map.of(Question.OTHER_OBSTACLES, AnswerFault.TOO_LONG)));
  }

  @Test
  void a_section_is_done_when_what_it_needs_is_answered() {
    var none = Answers.none(Section.MOTIVATION);
    var some = new Answers(Section.MOTIVATION, Map.of(Question.GOAL, "Vården"));
    var all =
        new Answers(
            Section.MOTIVATION, Map.of(Question.GOAL, "Vården", Question.READINESS, "READY_NOW"));

    assertThat(none.status(false)).isEqualTo(SectionStatus.NOT_STARTED);
    assertThat(some.status(false)).isEqualTo(SectionStatus.STARTED);
    assertThat(some.missing(false)).containsExactly(Question.READINESS);
    assertThat(all.status(false)).isEqualTo(SectionStatus.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OVER_THREE_YEARS   | 2022-05 |
          OVER_THREE_YEARS   | 2023-09 |
          OVER_THREE_YEARS   | 2023-10 | ANOTHER_TIME_AGO
          ONE_TO_THREE_YEARS | 2023-08 | ANOTHER_TIME_AGO
          ONE_TO_THREE_YEARS | 2023-09 |
          ONE_TO_THREE_YEARS | 2025-09 |
          ONE_TO_THREE_YEARS | 2025-10 | ANOTHER_TIME_AGO
          UNDER_ONE_YEAR     | 2025-08 | ANOTHER_TIME_AGO
          UNDER_ONE_YEAR     | 2025-09 |
          UNDER_ONE_YEAR     | 2026-09 |
          UNDER_ONE_YEAR     | 2020-10 | ANOTHER_TIME_AGO
          OVER_THREE_YEARS   | 2026-10 | MONTH_AHEAD
          OVER_THREE_YEARS   | 2022-13 | NOT_A_MONTH
          OVER_THREE_YEARS   | maj     | NOT_A_MONTH
          NEVER              | 2022-05 | NEVER_WORKED
          """)
  void the_last_month_in_work_is_a_month_that_was(
      String since, String month, @Nullable AnswerFault fault) {
    var typed = Map.of(Question.TIME_SINCE_WORK, since, Question.LAST_WORKED, month);

    var reading = Answers.read(Section.COMPETENCE, typed, NOW);

    assertThat(reading)
        .isEqualTo(
            fault == null
                ? new Answers.Reading.Sound(new Answers(Section.COMPETENCE, typed))
                : new Answers.Reading.Faulty(Map.of(Question.LAST_WORKED, fault)));
  }

  @Test
  void the_childrens_perspective_is_needed_only_where_there_are_children() {
    var given =
        new Answers(
            Section.OBSTACLES, Map.of(Question.HEALTH, "NO_OBSTACLE", Question.HOURS_A_WEEK, "40"));

    assertThat(given.missing(false)).isEmpty();
    assertThat(given.missing(true)).containsExactly(Question.CHILDRENS_PERSPECTIVE);
  }

  @Test
  void a_mapping_once_complete_is_never_incomplete_again() {
    var saved =
        new Mapping.Saved(
            new Answers(
                Section.OBSTACLES,
                Map.of(Question.HEALTH, "NO_OBSTACLE", Question.HOURS_A_WEEK, "40")),
            1,
            Instant.EPOCH);

    var complete =
        new Mapping(null, Map.of(Section.OBSTACLES, saved), LocalDate.of(2026, 3, 2), true);

    assertThat(complete.status(Section.OBSTACLES)).isEqualTo(SectionStatus.DONE);
    assertThat(complete.questions(Section.OBSTACLES))
        .doesNotContain(Question.CHILDRENS_PERSPECTIVE);
  }

  @Test
  void each_fact_is_asked_by_one_question() {
    for (var fact : Fact.values()) {
      assertThat(Question.asking(fact)).isPresent();
    }
  }
}
