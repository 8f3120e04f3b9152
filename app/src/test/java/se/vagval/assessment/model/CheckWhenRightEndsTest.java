package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.CheckWhenRightEnds.Outcome;
import se.vagval.profiles.WhenRightEnds;

class CheckWhenRightEndsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);

  /// `PAID` and `NOT_PAID` are rows of the register, `NO_ROW` that it reached the month without
  /// one, `NOT_REACHED` that it did not, `STATED` that a caseworker knows of assistance.
  private static CheckWhenRightEnds.Month month(int month, String known) {
    var when = YearMonth.of(2026, month);
    return switch (known) {
      case "PAID" -> new CheckWhenRightEnds.Month(when, RightToCheck.Word.PAID, true, false);
      case "NOT_PAID" ->
          new CheckWhenRightEnds.Month(when, RightToCheck.Word.NOT_PAID, true, false);
      case "NO_ROW" -> new CheckWhenRightEnds.Month(when, RightToCheck.Word.SILENT, true, false);
      case "STATED" -> new CheckWhenRightEnds.Month(when, RightToCheck.Word.SILENT, false, true);
      case "NOT_REACHED" ->
          new CheckWhenRightEnds.Month(when, RightToCheck.Word.SILENT, false, false);
      default -> throw new IllegalArgumentException(known);
    };
  }

  private static String judged(
      CheckWhenRightEnds.Facts facts, WhenRightEnds terms, @Nullable Integer youngToAge) {
    return switch (CheckWhenRightEnds.of(facts, terms, youngToAge)) {
      case Outcome.Holds() -> "HOLDS";
      case Outcome.NotKnown(var until) -> "NOT_KNOWN " + until;
      case Outcome.RunsOn() -> "RUNS_ON";
      case Outcome.ToBeDecided() -> "TO_BE_DECIDED";
      case Outcome.EndsOn(var last) -> "ENDS_ON " + last;
    };
  }

  /// Assistance in September or August gives the right; July is looked at as well, since September
  /// is not over.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          september,   august,      july,        check
          PAID,        NOT_PAID,    NOT_PAID,    HOLDS
          NOT_REACHED, PAID,        PAID,        HOLDS
          NOT_REACHED, PAID,        NO_ROW,      HOLDS
          STATED,      NO_ROW,      NO_ROW,      HOLDS
          NOT_REACHED, STATED,      NOT_REACHED, HOLDS
          NOT_REACHED, NOT_REACHED, NOT_REACHED, NOT_KNOWN 2026-07
          NOT_REACHED, NOT_REACHED, PAID,        NOT_KNOWN 2026-08
          NOT_REACHED, NOT_REACHED, NO_ROW,      NOT_KNOWN 2026-08
          NOT_REACHED, NO_ROW,      NOT_REACHED, NOT_KNOWN 2026-07
          NOT_REACHED, NO_ROW,      PAID,        NOT_KNOWN 2026-09
          NOT_PAID,    NO_ROW,      PAID,        NOT_KNOWN 2026-09
          NOT_REACHED, NO_ROW,      NO_ROW,      TO_BE_DECIDED
          NOT_REACHED, NOT_PAID,    NO_ROW,      TO_BE_DECIDED
          NOT_PAID,    NOT_PAID,    NOT_PAID,    TO_BE_DECIDED
          """)
  void nothing_ends_before_the_register_tells_that_the_right_has_ended(
      String september, String august, String july, String check) {
    var months = List.of(month(9, september), month(8, august), month(7, july));

    assertThat(
            judged(new CheckWhenRightEnds.Facts(months, 40, false, TODAY), WhenRightEnds.ASK, null))
        .isEqualTo(check);
  }

  /// The right has ended: nothing in July or August, and September is not over.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          the profile says,  a placement runs, check
          ASK,               false,            TO_BE_DECIDED
          ASK,               true,             TO_BE_DECIDED
          RUNS_ON,           false,            RUNS_ON
          RUNS_ON,           true,             RUNS_ON
          ENDS_AT_MONTH_END, false,            ENDS_ON 2026-09-30
          ENDS_AT_MONTH_END, true,             TO_BE_DECIDED
          """)
  void what_then_happens_is_the_profiles_word(WhenRightEnds terms, boolean runs, String check) {
    var months = List.of(month(9, "NOT_REACHED"), month(8, "NO_ROW"), month(7, "NO_ROW"));

    assertThat(judged(new CheckWhenRightEnds.Facts(months, 40, runs, TODAY), terms, null))
        .isEqualTo(check);
  }

  @ParameterizedTest
  @CsvSource({"24, HOLDS", "25, TO_BE_DECIDED", "17, TO_BE_DECIDED"})
  void young_adults_keep_it_where_the_profile_says_so(int age, String check) {
    var months = List.of(month(9, "NOT_REACHED"), month(8, "NO_ROW"), month(7, "NO_ROW"));

    assertThat(
            judged(new CheckWhenRightEnds.Facts(months, age, false, TODAY), WhenRightEnds.ASK, 24))
        .isEqualTo(check);
  }
}
