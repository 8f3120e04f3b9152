package se.vagval.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialMayGoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last day   | years | needed | today      | outcome
          RET-05 | 2024-08-31 | 2     | no     | 2026-08-31 | NOT_YET
          RET-05 | 2024-08-31 | 2     | no     | 2026-09-01 | DUE
          RET-05 | 2024-02-29 | 2     | no     | 2026-02-28 | NOT_YET
          RET-05 | 2024-02-29 | 2     | no     | 2026-03-01 | DUE
          RET-05 | 2018-08-31 | 8     | no     | 2026-08-31 | NOT_YET
          RET-05 | 2018-08-31 | 8     | no     | 2026-09-01 | DUE
          RET-05 | 2010-01-01 | 2     | yes    | 2026-09-01 | STILL_NEEDED
          RET-05 | 2027-01-01 | 2     | no     | 2026-09-01 | NOT_YET
          """)
  void what_no_law_keeps_goes_by_the_municipalitys_own_time(
      String rule,
      LocalDate lastDay,
      int years,
      String needed,
      LocalDate today,
      MaterialMayGo.Outcome outcome) {
    var facts = new MaterialMayGo.Facts(lastDay, needed.equals("yes"), today);

    assertThat(rule).isEqualTo("RET-05");
    assertThat(MaterialMayGo.of(facts, years)).isEqualTo(outcome);
  }
}
