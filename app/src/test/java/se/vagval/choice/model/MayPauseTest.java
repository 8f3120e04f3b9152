package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Period;

class MayPauseTest {

  private static final Period EARLIER =
      Period.ofInclusive(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | most | start      | ended      | first      | last       | outcome
          CHO-04 | 92   | 2026-08-03 |            | 2026-09-07 | 2026-09-11 | 2026-09-07/2026-09-12
          CHO-04 | 92   | 2026-08-03 |            | 2026-09-07 | 2026-09-07 | 2026-09-07/2026-09-08
          CHO-04 | 92   | 2026-08-03 |            | 2026-09-07 | 2026-09-06 | LAST_BEFORE_FIRST
          CHO-04 | 92   | 2026-08-03 |            | 2026-08-02 | 2026-08-04 | OUTSIDE_THE_PLACEMENT
          CHO-04 | 92   | 2026-08-03 | 2026-08-28 | 2026-08-27 | 2026-08-29 | OUTSIDE_THE_PLACEMENT
          CHO-04 | 92   | 2026-08-03 |            | 2026-08-14 | 2026-08-17 | OVERLAPS
          CHO-04 | 92   | 2026-08-03 |            | 2026-08-15 | 2026-08-17 | 2026-08-15/2026-08-18
          CHO-04 | 92   | 2026-08-03 |            | 2026-09-01 | 2026-12-02 | TOO_LONG
          CHO-04 | 92   | 2026-08-03 |            | 2026-09-01 | 2026-12-01 | 2026-09-01/2026-12-02
          CHO-04 | 5    | 2026-08-03 |            | 2026-09-07 | 2026-09-12 | TOO_LONG
          """)
  void a_pause_lies_within_the_placement_and_overlaps_no_other(
      String rule,
      int mostDays,
      LocalDate start,
      @Nullable LocalDate ended,
      LocalDate first,
      LocalDate last,
      String outcome) {
    var facts = new MayPause.Facts(start, ended, List.of(EARLIER), first, last, mostDays);

    assertThat(
            switch (MayPause.of(facts)) {
              case MayPause.Outcome.May(var period) -> period.from() + "/" + period.to();
              case MayPause.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
