package se.vagval.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataMayBeDestroyedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last note  | born       | code | today      | outcome
          RET-01 | 2021-08-31 | 1990-01-18 | 0182 | 2026-08-31 | NOT_YET
          RET-01 | 2021-08-31 | 1990-01-18 | 0182 | 2026-09-01 | DUE
          RET-01 | 2020-02-29 | 1990-01-18 | 0182 | 2025-02-28 | NOT_YET
          RET-01 | 2020-02-29 | 1990-01-18 | 0182 | 2025-03-01 | DUE
          RET-01 | 2015-01-01 | 1990-01-05 | 0182 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-01-15 | 0182 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-12-25 | 0182 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-05-12 | 0182 | 2026-09-01 | DUE
          RET-01 | 2015-01-01 | 1990-12-26 | 0580 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-12-26 | 0980 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-12-26 | 2281 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-12-26 | 1480 | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2015-01-01 | 1990-12-26 | 1481 | 2026-09-01 | DUE
          RET-01 | 2015-01-01 | 1990-12-26 | 1405 | 2026-09-01 | DUE
          RET-01 | 2015-01-01 | 1990-12-26 |      | 2026-09-01 | PLACE_NOT_KNOWN
          RET-01 | 2015-01-01 | 1990-12-25 |      | 2026-09-01 | KEPT_FOR_RESEARCH
          RET-01 | 2024-01-01 | 1990-01-05 | 0580 | 2026-09-01 | NOT_YET
          RET-01 | 2024-01-01 | 1990-01-18 |      | 2026-09-01 | NOT_YET
          """)
  void data_are_destroyed_when_the_time_has_gone_unless_research_keeps_them(
      String rule,
      LocalDate lastNote,
      LocalDate born,
      @Nullable String code,
      LocalDate today,
      DataMayBeDestroyed.Outcome outcome) {
    var terms =
        new DataMayBeDestroyed.Terms(5, Set.of(5, 15, 25), Set.of("05", "09", "22", "1480"));
    var facts = new DataMayBeDestroyed.Facts(lastNote, born, code, today);

    assertThat(DataMayBeDestroyed.of(facts, terms)).as(rule).isEqualTo(outcome);
  }
}
