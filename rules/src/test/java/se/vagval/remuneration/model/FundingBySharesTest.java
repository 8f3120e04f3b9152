package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;

class FundingBySharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | total | shares         | amounts
          REM-11 | 77777 | 0.50 0.25 0.25 | 38889 19444 19444
          REM-11 | 77778 | 0.50 0.25 0.25 | 38889 19445 19444
          REM-11 | 0     | 0.50 0.50      | 0 0
          REM-11 | 7     | 1              | 7
          """)
  void the_total_is_divided_to_the_last_ore(
      String rule, long total, String shares, String amounts) {
    var funders =
        Arrays.stream(shares.split(" ", -1)).map(s -> new Funder("F" + s, Given.share(s))).toList();

    var funding = FundingByShares.of(Money.ofOre(total), funders);

    assertThat(funding)
        .as(rule)
        .extracting(part -> String.valueOf(part.amount().ore()))
        .containsExactly(amounts.split(" ", -1));
    assertThat(funding)
        .extracting(FundedAmount::funder)
        .isEqualTo(funders.stream().map(Funder::name).toList());
  }

  @Test
  void a_statement_is_funded_when_funders_are_told() {
    var input =
        StatementInput.of(
                Given.day("2026-12-31"),
                Given.check(100, 1),
                List.of(Given.placement("2026-01-12", "2026-01-31")))
            .withFunders(List.of(new Funder("Kommun", Given.share("1"))));

    assertThat(Statement.of(input).funding())
        .containsExactly(new FundedAmount("Kommun", Money.ofOre(70)));
  }
}
