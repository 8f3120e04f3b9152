package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDayByDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | check ore | planned | start      | last day   | lines: month days ore
          REM-04 | 5000000   | 180     | 2026-01-12 | 2026-02-28 | 2026-01 20 388888, 2026-02 28 544445
          REM-04 | 5000000   | 30      | 2026-01-12 | 2026-02-28 | 2026-01 20 2333333, 2026-02 10 1166667
          REM-04 | 5000000   | 20      | 2026-01-12 | 2026-02-28 | 2026-01 20 3500000
          REM-04 | 5000000   | 21      | 2026-01-12 | 2026-02-28 | 2026-01 20 3333333, 2026-02 1 166667
          REM-04 | 10        | 100     | 2026-01-31 | 2026-02-28 | 2026-01 1 0, 2026-02 28 2
          REM-04 | 0         | 100     | 2026-01-31 | 2026-01-31 | 2026-01 1 0
          """)
  void a_check_is_paid_day_by_day_up_to_its_share(
      String rule, long check, int planned, String start, String lastDay, String lines) {
    var input =
        StatementInput.of(
            Given.day("2026-12-31"),
            Given.check(check, planned),
            List.of(Given.placement(start, lastDay)));

    assertThat(Given.told(Statement.of(input))).as(rule).containsExactly(lines.split(", ", -1));
  }

  @Test
  void the_days_of_all_placements_are_numbered_through() {
    var placements =
        List.of(
            Given.placement("P1", "2026-01-30", "2026-02-02"),
            Given.placement("P2", "2026-02-03", "2026-02-28"));

    var statement =
        Statement.of(StatementInput.of(Given.day("2026-12-31"), Given.check(1000, 7), placements));

    assertThat(Given.told(statement))
        .containsExactly("2026-01 2 200", "2026-02 2 200", "2026-02 3 300");
  }
}
