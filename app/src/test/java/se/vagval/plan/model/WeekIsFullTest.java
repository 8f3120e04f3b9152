package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekIsFullTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | planned minutes | full time minutes | less for a young child | outcome    | minutes
          PLN-04 | 0               | 2400              | 0                      | ROOM       | 2400
          PLN-04 | 2399            | 2400              | 0                      | ROOM       | 1
          PLN-04 | 2400            | 2400              | 0                      | ROOM       | 0
          PLN-04 | 2401            | 2400              | 0                      | OVERLOADED | 1
          PLN-04 | 3000            | 2100              | 0                      | OVERLOADED | 900
          PLN-04 | 1800            | 2400              | 600                    | ROOM       | 0
          PLN-04 | 1801            | 2400              | 600                    | OVERLOADED | 1
          PLN-04 | 0               | 2400              | 600                    | ROOM       | 1800
          """)
  void more_than_full_time_is_overload(
      String rule, int planned, int full, int less, String outcome, int minutes) {
    assertThat(
            switch (WeekIsFull.of(planned, full, less)) {
              case WeekIsFull.Outcome.HasRoom(var left) -> "ROOM " + left;
              case WeekIsFull.Outcome.Overloaded(var over) -> "OVERLOADED " + over;
            })
        .isEqualTo(outcome + " " + minutes);
  }
}
