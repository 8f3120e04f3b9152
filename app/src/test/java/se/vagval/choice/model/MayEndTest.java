package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayEndTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | today      | start      | ended      | last day   | outcome
          CHO-03 | 2026-09-01 | 2026-08-03 |            | 2026-08-28 | ends 2026-08-28
          CHO-03 | 2026-09-01 | 2026-08-03 |            | 2026-09-01 | ends 2026-09-01
          CHO-03 | 2026-09-01 | 2026-08-03 |            | 2026-08-03 | ends 2026-08-03
          CHO-03 | 2026-09-01 | 2026-08-03 |            | 2026-08-02 | BEFORE_THE_START
          CHO-03 | 2026-09-01 | 2026-08-03 |            | 2026-09-02 | AHEAD
          CHO-03 | 2026-09-01 | 2026-08-03 | 2026-08-21 | 2026-08-28 | HAS_ENDED
          CHO-03 | 2026-09-01 | 2026-09-07 |            | 2026-09-01 | called off 2026-09-06
          """)
  void a_placement_ends_on_a_day_that_has_come_and_one_ahead_is_called_off(
      String rule,
      LocalDate today,
      LocalDate start,
      @Nullable LocalDate ended,
      LocalDate last,
      String outcome) {
    assertThat(
            switch (MayEnd.of(new MayEnd.Facts(today, start, ended, last))) {
              case MayEnd.Outcome.Ends(var day) -> "ends " + day;
              case MayEnd.Outcome.CalledOff(var day) -> "called off " + day;
              case MayEnd.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
