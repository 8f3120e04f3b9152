package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToCheckTest {

  private static final YearMonth THIS = YearMonth.of(2026, 9);
  private static final YearMonth LAST = YearMonth.of(2026, 8);

  private static RightToCheck.Month month(YearMonth month, String said) {
    return said.equals("STATED")
        ? new RightToCheck.Month(month, RightToCheck.Word.SILENT, true)
        : new RightToCheck.Month(month, RightToCheck.Word.valueOf(said), false);
  }

  private static String judged(RightToCheck.Facts facts, @Nullable Integer youngToAge) {
    return switch (RightToCheck.of(facts, youngToAge)) {
      case RightToCheck.Outcome.Holds(var ground, var month) ->
          month == null ? ground.name() : ground + " " + month;
      case RightToCheck.Outcome.Missing(var why) -> "no: " + why;
    };
  }

  /// Only assistance gives the right, as in nacka-2013.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          this month, last month, right
          PAID,       PAID,       REGISTER 2026-09
          PAID,       NOT_PAID,   REGISTER 2026-09
          NOT_PAID,   PAID,       REGISTER 2026-08
          SILENT,     PAID,       REGISTER 2026-08
          STATED,     PAID,       REGISTER 2026-08
          STATED,     SILENT,     STATED 2026-09
          SILENT,     STATED,     STATED 2026-08
          STATED,     STATED,     STATED 2026-09
          NOT_PAID,   STATED,     STATED 2026-08
          SILENT,     SILENT,     no: REGISTER_SILENT
          SILENT,     NOT_PAID,   no: REGISTER_SILENT
          NOT_PAID,   SILENT,     no: REGISTER_SILENT
          NOT_PAID,   NOT_PAID,   no: NOT_PAID
          """)
  void assistance_this_or_last_month_gives_the_right(
      String thisMonth, String lastMonth, String right) {
    var months = List.of(month(THIS, thisMonth), month(LAST, lastMonth));

    assertThat(judged(new RightToCheck.Facts(months, 20), null)).isEqualTo(right);
  }

  /// Young adults too, up to 24, as in sundbyberg-2017.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          age, this month, right
          17,  NOT_PAID,   no: NOT_PAID
          18,  NOT_PAID,   YOUNG
          24,  NOT_PAID,   YOUNG
          24,  SILENT,     YOUNG
          24,  PAID,       REGISTER 2026-09
          25,  NOT_PAID,   no: NOT_PAID
          25,  STATED,     STATED 2026-09
          """)
  void young_adults_have_it_without_assistance_where_the_profile_says_so(
      int age, String thisMonth, String right) {
    var months = List.of(month(THIS, thisMonth), month(LAST, "NOT_PAID"));

    assertThat(judged(new RightToCheck.Facts(months, age), 24)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"NOT_PAID"})
  void what_the_register_says_counts_before_what_was_said_by_hand(RightToCheck.Word word) {
    var months = List.of(new RightToCheck.Month(THIS, word, true));

    assertThat(judged(new RightToCheck.Facts(months, 40), null)).isEqualTo("no: NOT_PAID");
  }
}
