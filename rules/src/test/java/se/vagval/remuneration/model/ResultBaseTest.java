package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

class ResultBaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | model   | basis     | running paid | base
          REM-08 | check   | remainder | 0            | 5000000
          REM-08 | check   | remainder | 194444       | 4805556
          REM-08 | check   | share     | 0            | 1500000
          REM-08 | check   | share     | 194444       | 1500000
          REM-08 | check   | none      | 194444       | 0
          REM-08 | monthly | bonus     | 32258        | 77
          REM-08 | monthly | none      | 32258        | 0
          REM-08 | week    | bonus     | 0            | 77
          """)
  void a_result_is_worth(String rule, String model, String basis, long paid, long base) {
    var terms = terms(model, basis);
    var start = paid == 0 ? "2026-12-31" : "2026-01-22";
    var input =
        StatementInput.of(
            Given.day("2026-12-30"), terms, List.of(Given.placement(start, "2026-12-31")));
    var running =
        Statement.of(input.asOf().isBefore(Given.day(start)) ? input : firstTenDays(terms));

    assertThat(running.total().ore()).as(rule).isEqualTo(paid);
    assertThat(ResultBase.of(terms, running.lines()).amount().ore()).as(rule).isEqualTo(base);
  }

  private static StatementInput firstTenDays(Terms terms) {
    return StatementInput.of(
        Given.day("2026-12-31"), terms, List.of(Given.placement("2026-01-22", "2026-01-31")));
  }

  private static Terms terms(String model, String basis) {
    var conditions = Given.conditions(1, basis(basis));
    return switch (model) {
      case "check" -> Given.check(5_000_000, 180, basis(basis));
      case "monthly" -> new Terms.Monthly(Money.ofOre(100_000), conditions);
      default -> new Terms.Week(Money.ofOre(100_000), conditions);
    };
  }

  private static Basis basis(String basis) {
    return switch (basis) {
      case "remainder" -> new Basis.Remainder();
      case "share" -> new Basis.ResultShare();
      case "bonus" -> new Basis.Bonus(Money.ofOre(77));
      default -> new Basis.Nothing();
    };
  }
}
