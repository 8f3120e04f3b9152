package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderSeesParticipantTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | placed | last day   | latest | today      | days after | unsettled | outcome
          CHO-07 | no     |            | yes    | 2026-09-01 | 90         | no        | SEES
          CHO-07 | no     |            | no     | 2026-09-01 | 90         | no        | CHOSE_ANOTHER
          CHO-07 | yes    |            | yes    | 2026-09-01 | 90         | no        | SEES
          CHO-07 | yes    |            | no     | 2026-09-01 | 90         | no        | SEES
          CHO-07 | yes    | 2026-12-31 | yes    | 2026-09-01 | 90         | no        | SEES
          CHO-07 | yes    | 2026-08-31 | no     | 2026-11-29 | 90         | no        | SEES
          CHO-07 | yes    | 2026-08-31 | no     | 2026-11-30 | 90         | no        | ENDED_LONG_AGO
          CHO-07 | yes    | 2026-08-31 | yes    | 2026-11-30 | 90         | no        | ENDED_LONG_AGO
          CHO-07 | yes    | 2026-08-31 | yes    | 2026-09-01 | 1          | no        | SEES
          CHO-07 | yes    | 2026-08-31 | yes    | 2026-09-02 | 1          | no        | ENDED_LONG_AGO
          CHO-07 | yes    | 2026-08-31 | yes    | 2026-09-02 | 1          | yes       | SEES
          CHO-07 | no     |            | no     | 2026-09-01 | 90         | yes       | CHOSE_ANOTHER
          """)
  void a_provider_sees_its_own_while_they_are_there_and_shortly_after(
      String rule,
      String placed,
      @Nullable LocalDate lastDay,
      String latest,
      LocalDate today,
      int daysAfter,
      String unsettled,
      String outcome) {
    var facts =
        new ProviderSeesParticipant.Facts(
            placed.equals("yes"),
            lastDay,
            latest.equals("yes"),
            today,
            daysAfter,
            unsettled.equals("yes"));

    assertThat(
            switch (ProviderSeesParticipant.of(facts)) {
              case ProviderSeesParticipant.Outcome.Sees() -> "SEES";
              case ProviderSeesParticipant.Outcome.SeesNot(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
