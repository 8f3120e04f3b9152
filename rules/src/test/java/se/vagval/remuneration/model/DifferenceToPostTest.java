package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;

class DifferenceToPostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | posted                                                         | adjustments; wanted is P RUNNING 2026-01 3888 and 2026-02 5445
          REM-10 |                                                                | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445
          REM-10 | P RUNNING 2026-01 3888                                         | P RUNNING 2026-02 5445
          REM-10 | P RUNNING 2026-01 3000, P RUNNING 2026-01 888                  | P RUNNING 2026-02 5445
          REM-10 | P RUNNING 2026-01 4000, P RUNNING 2026-02 5445                 | P RUNNING 2026-01 -112
          REM-10 | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445                 |
          REM-10 | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445, Q RUNNING 2025-12 7 | Q RUNNING 2025-12 -7
          REM-10 | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445, P RESULT_EVIDENCE 2026-03 7 | P RESULT_EVIDENCE 2026-03 -7
          REM-10 | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445, P RUNNING 2025-12 -7, O RUNNING 2026-02 9, P RESULT_EVIDENCE 2026-09 8 | O RUNNING 2026-02 -9, P RESULT_EVIDENCE 2026-09 -8, P RUNNING 2025-12 7
          REM-10 | P RUNNING 2026-01 3888, P RUNNING 2026-02 5445, 𐐀 RUNNING 2026-01 1, ～ RUNNING 2026-01 1 | ～ RUNNING 2026-01 -1, 𐐀 RUNNING 2026-01 -1
          """)
  void what_is_wanted_minus_what_is_posted_is_posted(
      String rule, @Nullable String posted, @Nullable String adjustments) {
    var placement = Given.placement("2026-01-12", "2026-02-28");
    var entries = list(posted).stream().map(DifferenceToPostTest::entry).toList();
    var input =
        StatementInput.of(Given.day("2026-12-31"), Given.check(50_000, 180), List.of(placement))
            .withPosted(entries);

    assertThat(Objects.requireNonNull(Statement.of(input).adjustments()))
        .as(rule)
        .extracting(a ->
            a.key().placement()
                + " "
                + a.key().kind()
                + " "
                + a.key().month()
                + " "
                + a.amount().ore())
        .containsExactlyElementsOf(list(adjustments));
  }

  private static List<String> list(@Nullable String entries) {
    return entries == null ? List.of() : Arrays.asList(entries.split(", ", -1));
  }

  private static Posted entry(String words) {
    var word = words.split(" ", -1);
    var key =
        new EntryKey(
            new PlacementKey(word[0]), LineKind.valueOf(word[1]), YearMonth.parse(word[2]));
    return new Posted(key, Money.ofOre(Long.parseLong(word[3])));
  }
}
