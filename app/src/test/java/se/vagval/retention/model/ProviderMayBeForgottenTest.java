package se.vagval.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderMayBeForgottenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last day   | goes on | today      | outcome
          RET-02 | 2024-08-31 | false   | 2026-08-31 | NOT_YET
          RET-02 | 2024-08-31 | false   | 2026-09-01 | DUE
          RET-02 | 2024-02-29 | false   | 2026-02-28 | NOT_YET
          RET-02 | 2024-02-29 | false   | 2026-03-01 | DUE
          RET-02 | 2020-01-01 | true    | 2026-09-01 | GOES_ON
          RET-02 |            | true    | 2026-09-01 | GOES_ON
          RET-02 |            | false   | 2026-09-01 | GOES_ON
          RET-02 | 2027-01-01 | false   | 2026-09-01 | NOT_YET
          """)
  void a_providers_contacts_go_two_years_after_the_last_of_it(
      String rule,
      @Nullable LocalDate lastDay,
      boolean goesOn,
      LocalDate today,
      ProviderMayBeForgotten.Outcome outcome) {
    var facts = new ProviderMayBeForgotten.Facts(lastDay, goesOn, today);

    assertThat(rule).isEqualTo("RET-02");
    assertThat(ProviderMayBeForgotten.of(facts, 2)).isEqualTo(outcome);
  }
}
