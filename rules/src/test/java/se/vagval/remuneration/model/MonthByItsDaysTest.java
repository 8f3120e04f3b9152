package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

class MonthByItsDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | monthly ore | start      | last day   | lines: month days ore
          REM-05 | 368600      | 2026-03-01 | 2026-03-31 | 2026-03 31 368600
          REM-05 | 368600      | 2024-02-10 | 2024-03-12 | 2024-02 20 254206, 2024-03 12 142683
          REM-05 | 368600      | 2026-02-01 | 2026-02-28 | 2026-02 28 368600
          REM-05 | 20          | 2026-01-31 | 2026-01-31 | 2026-01 1 0
          """)
  void a_month_is_paid_by_its_days(
      String rule, long monthly, String start, String lastDay, String lines) {
    assertThat(Given.told(statement(monthly, Given.placement(start, lastDay))))
        .as(rule)
        .containsExactly(lines.split(", ", -1));
  }

  @Test
  void a_month_without_payable_days_has_no_line() {
    var placement =
        Given.attended(Given.placement("2026-01-31", "2026-03-31"), "2026-01-31=invalid-absence");

    assertThat(Given.told(statement(100, placement)))
        .containsExactly("2026-02 28 100", "2026-03 31 100");
  }

  private static Statement statement(long monthly, Placement placement) {
    var terms = new Terms.Monthly(Money.ofOre(monthly), Given.conditions(1, new Basis.Nothing()));
    return Statement.of(StatementInput.of(Given.day("2026-12-31"), terms, List.of(placement)));
  }
}
