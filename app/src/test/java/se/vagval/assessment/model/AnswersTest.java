package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

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
    var reading = Answers.read(Section.OBSTACLES, Map.of(question, answer));

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
    var typed = Map.of(Question.OTHER_OBSTACLES, "ö".repeat(Question.LONGEST + 1));

    assertThat(Answers.read(Section.OBSTACLES, typed))
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

    assertThat(none.status()).isEqualTo(SectionStatus.NOT_STARTED);
    assertThat(some.status()).isEqualTo(SectionStatus.STARTED);
    assertThat(some.missing()).containsExactly(Question.READINESS);
    assertThat(all.status()).isEqualTo(SectionStatus.DONE);
  }

  @Test
  void each_fact_is_asked_by_one_question() {
    for (var fact : Fact.values()) {
      assertThat(Question.asking(fact)).isPresent();
    }
  }
}
