package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;
import se.vagval.remuneration.model.ResultTerms.Basis;

class WeekOfItsThursdayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      nullValues = "-",
      textBlock =
          """
          rule   | start      | last day   | pauses                | known until | lines: month weeks ore
          REM-06 | 2026-01-05 | 2026-01-11 | -                     | 2026-01-11  | 2026-01 1 2500
          REM-06 | 2026-01-05 | 2026-01-11 | -                     | 2026-01-10  |
          REM-06 | 2026-01-11 | 2026-01-12 | -                     | 2026-01-31  | 2026-01 2 5000
          REM-06 | 2026-01-11 | 2026-01-12 | -                     | 2026-01-17  | 2026-01 1 2500
          REM-06 | 2025-12-29 | 2025-12-29 | -                     | 2026-01-31  | 2026-01 1 2500
          REM-06 | 2026-08-01 | 2026-08-01 | -                     | 2026-08-31  | 2026-07 1 2500
          REM-06 | 2026-01-05 | 2026-01-25 | 2026-01-12/2026-01-18 | 2026-01-31  | 2026-01 2 5000
          REM-06 | 2026-01-05 | 2026-01-25 | 2026-01-12/2026-01-17 | 2026-01-31  | 2026-01 3 7500
          REM-06 | 2026-01-26 | 2026-02-08 | -                     | 2026-02-28  | 2026-01 1 2500, 2026-02 1 2500
          """)
  void a_week_belongs_to_the_month_of_its_thursday(
      String rule,
      String start,
      String lastDay,
      @Nullable String pauses,
      String asOf,
      @Nullable String lines) {
    var placement = Given.paused(Given.placement(start, lastDay), pauses);

    assertThat(Given.told(statement(asOf, List.of(placement))))
        .as(rule)
        .containsExactly(lines == null ? new String[0] : lines.split(", ", -1));
  }

  @Test
  void a_week_is_paid_once_and_to_the_first() {
    var placements =
        List.of(
            Given.placement("P1", "2026-01-05", "2026-01-13"),
            Given.placement("P2", "2026-01-14", "2026-01-15"),
            Given.placement("P3", "2026-01-16", "2026-01-19"));

    var lines = statement("2026-01-31", placements).lines();

    assertThat(lines).extracting(line -> line.placement().value()).containsExactly("P1", "P3");
    assertThat(lines).extracting(Line::days).containsExactly(2, 1);
  }

  @Test
  void a_week_that_the_first_was_paused_in_goes_to_the_next() {
    var first =
        Given.paused(Given.placement("P1", "2026-01-05", "2026-01-13"), "2026-01-12/2026-01-13");

    var lines =
        statement("2026-01-31", List.of(first, Given.placement("P2", "2026-01-14", "2026-01-14")))
            .lines();

    assertThat(lines).extracting(Line::days).containsExactly(1, 1);
  }

  private static Statement statement(String asOf, List<Placement> placements) {
    var terms = new Terms.Week(Money.ofOre(2500), Given.conditions(1, new Basis.Nothing()));
    return Statement.of(StatementInput.of(Given.day(asOf), terms, placements));
  }
}
