package se.vagval.coordination.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It was asked on 10 August 2026; today is 1 September.
class MeetingConsentIsAnsweredTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | answer     | on         | last answer | protected | open | refused
          COO-03 | YES        | 2026-09-01 |             | no        | yes  |
          COO-03 | YES        | 2026-08-10 |             | no        | yes  |
          COO-03 | NO         | 2026-09-01 | 2026-09-01  | no        | yes  |
          COO-03 | YES        | 2026-09-02 |             | no        | yes  | LIES_AHEAD
          COO-03 | YES        | 2026-08-09 |             | no        | yes  | TOO_EARLY
          COO-03 | YES        | 2026-08-20 | 2026-08-21  | no        | yes  | TOO_EARLY
          COO-03 | YES        | 2026-09-01 |             | yes       | yes  | PERSON_IS_PROTECTED
          COO-03 | NO         | 2026-09-01 |             | yes       | yes  |
          COO-03 | YES        | 2026-09-01 |             | no        | no   | CASE_IS_CLOSED
          COO-03 | TAKEN_BACK | 2026-09-01 | 2026-08-20  | yes       | no   |
          """)
  void a_yes_is_noted_in_time_and_taking_back_is_never_refused(
      String rule,
      MeetingConsent.Kind answer,
      LocalDate on,
      @Nullable LocalDate last,
      String isProtected,
      String open,
      @Nullable String refused) {
    var facts =
        new MeetingConsentIsAnswered.Facts(
            LocalDate.of(2026, 9, 1),
            isProtected.equals("yes"),
            open.equals("yes"),
            LocalDate.of(2026, 8, 10),
            last);

    assertThat(rule).isEqualTo("COO-03");
    assertThat(MeetingConsentIsAnswered.against(answer, on, facts).map(Enum::name).orElse(""))
        .isEqualTo(refused == null ? "" : refused);
  }
}
