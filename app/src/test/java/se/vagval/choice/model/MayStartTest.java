package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayStartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate CHOSEN = LocalDate.of(2026, 8, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | most | start      | latest choice | settled | check valid | authorised | may act | begun on   | elsewhere to | outcome
          CHO-02 | 60   | 2026-08-20 | yes           | no      | yes         | yes        | yes     |            |              | May
          CHO-02 | 60   | 2026-08-19 | yes           | no      | yes         | yes        | yes     |            |              | BEFORE_THE_CHOICE
          CHO-02 | 60   | 2026-10-31 | yes           | no      | yes         | yes        | yes     |            |              | May
          CHO-02 | 60   | 2026-11-01 | yes           | no      | yes         | yes        | yes     |            |              | TOO_FAR_AHEAD
          CHO-02 | 59   | 2026-10-31 | yes           | no      | yes         | yes        | yes     |            |              | TOO_FAR_AHEAD
          CHO-02 | 60   | 2026-09-07 | no            | no      | yes         | yes        | yes     |            |              | CHOSE_AGAIN
          CHO-02 | 60   | 2026-09-07 | yes           | yes     | yes         | yes        | yes     |            |              | CHECK_IS_SETTLED
          CHO-02 | 60   | 2026-09-07 | yes           | no      | no          | yes        | yes     |            |              | CHECK_IS_NOT_VALID
          CHO-02 | 60   | 2026-09-07 | yes           | no      | yes         | no         | yes     |            |              | NOT_AUTHORISED
          CHO-02 | 60   | 2026-09-07 | yes           | no      | yes         | yes        | yes     | 2026-08-24 |              | HAS_BEGUN
          CHO-02 | 60   | 2026-09-01 | yes           | no      | yes         | yes        | yes     |            | 2026-09-01   | STILL_ELSEWHERE
          CHO-02 | 60   | 2026-09-02 | yes           | no      | yes         | yes        | yes     |            | 2026-09-01   | May
          CHO-02 | 60   | 2026-09-07 | yes           | no      | yes         | yes        | no      |            |              | MUNICIPALITY_NOT_READY
          """)
  void a_start_is_never_before_the_choice_nor_while_the_person_is_elsewhere(
      String rule,
      int most,
      LocalDate start,
      String latest,
      String settled,
      String valid,
      String authorised,
      String mayAct,
      @Nullable LocalDate begunOn,
      @Nullable LocalDate elsewhereTo,
      String outcome) {
    var facts =
        new MayStart.Facts(
            TODAY,
            most,
            CHOSEN,
            start,
            latest.equals("yes"),
            settled.equals("yes"),
            valid.equals("yes"),
            authorised.equals("yes"),
            mayAct.equals("yes"),
            begunOn,
            elsewhereTo);

    assertThat(
            switch (MayStart.of(facts)) {
              case MayStart.Outcome.May may -> "May";
              case MayStart.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
