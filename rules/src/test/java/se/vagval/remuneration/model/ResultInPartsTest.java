package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

class ResultInPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      nullValues = "-",
      textBlock =
          """
          rule   | bonus | evidence   | sustained  | known until | lines: kind month ore
          REM-09 | 101   | 2026-02-01 | 2026-08-01 | 2026-12-31  | result-evidence 2026-02 50, result-sustained 2026-08 51
          REM-09 | 101   | 2026-02-01 | 2026-08-01 | 2026-08-01  | result-evidence 2026-02 50, result-sustained 2026-08 51
          REM-09 | 101   | 2026-02-01 | 2026-08-01 | 2026-07-31  | result-evidence 2026-02 50
          REM-09 | 101   | 2026-02-01 | -          | 2026-12-31  | result-evidence 2026-02 50
          REM-09 | 101   | -          | 2026-08-01 | 2026-12-31  | result-sustained 2026-08 51
          REM-09 | 101   | 2026-02-01 | 2026-08-01 | 2026-01-31  | -
          REM-09 | 101   | -          | -          | 2026-12-31  | -
          REM-09 | 1     | 2026-02-01 | 2026-08-01 | 2026-12-31  | result-sustained 2026-08 1
          REM-09 | 0     | 2026-02-01 | 2026-08-01 | 2026-12-31  | -
          """)
  void a_part_is_paid_when_what_releases_it_is_approved(
      String rule,
      long bonus,
      @Nullable String evidence,
      @Nullable String sustained,
      String asOf,
      @Nullable String lines) {
    var terms =
        new Terms.Week(Money.none(), Given.conditions(1, new Basis.Bonus(Money.ofOre(bonus))));
    var placement = Given.placement("2026-01-12", "2026-01-31");
    var exit =
        new Exit(
            placement.key(),
            evidence == null ? null : Given.day(evidence),
            sustained == null ? null : Given.day(sustained));

    var input = StatementInput.of(Given.day(asOf), terms, List.of(placement)).withExit(exit);
    var results =
        Statement.of(input).lines().stream().filter(l -> l.kind() != LineKind.RUNNING).toList();

    assertThat(results)
        .as(rule)
        .extracting(line -> line.kind().word() + " " + line.month() + " " + line.amount().ore())
        .containsExactly(lines == null ? new String[0] : lines.split(", ", -1));
    assertThat(results).allMatch(line -> line.due().equals(line.month()) && line.days() == 0);
  }
}
