package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.ChangedEndIsCarriedOut.Outcome;

class ChangedEndIsCarriedOutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | done to the end         | last day of the end | new last day | the check's first day without | hindrances             | on 2026-09-10
          CHK-05 | STANDS                  | 2026-09-20          |              | 2027-01-01                    |                        | STANDS
          CHK-05 | STANDS                  | 2026-09-20          |              | 2027-01-01                    | ANOTHER_CHECK          | STANDS
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          |              | 2027-01-01                    |                        | GOES_ON_WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_COURT        | 2026-09-10          |              | 2027-01-01                    |                        | GOES_ON_WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_COURT        | 2026-09-09          |              | 2027-01-01                    |                        | GOES_ON
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          |              | 2027-01-01                    | ANOTHER_PLACEMENT      | GOES_ON
          CHK-05 | CHANGED_UNASKED         | 2026-09-20          |              | 2027-01-01                    |                        | GOES_ON_WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_MUNICIPALITY | 2026-09-09          |              |                               |                        | GOES_ON
          CHK-05 | SENT_BACK               | 2026-09-09          |              | 2027-01-01                    |                        | GOES_ON
          CHK-05 | CHANGED_BY_COURT        | 2026-09-01          |              | 2026-09-11                    |                        | GOES_ON
          CHK-05 | CHANGED_BY_COURT        | 2026-09-01          |              | 2026-09-10                    |                        | NOT_POSSIBLE TIME_IS_OVER
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          |              | 2027-01-01                    | ANOTHER_CHECK          | NOT_POSSIBLE ANOTHER_CHECK
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          |              | 2027-01-01                    | DONE_ITS_WORK          | NOT_POSSIBLE DONE_ITS_WORK
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          |              | 2027-01-01                    | CASE_CLOSED            | NOT_POSSIBLE CASE_CLOSED
          CHK-05 | SENT_BACK               | 2026-09-01          |              | 2026-09-10                    | CASE_CLOSED            | NOT_POSSIBLE CASE_CLOSED
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-10-15   | 2027-01-01                    |                        | ENDS_ON 2026-10-15 WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_MUNICIPALITY | 2026-09-20          | 2026-10-15   |                               |                        | ENDS_ON 2026-10-15 WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-10-15   | 2027-01-01                    | ANOTHER_PLACEMENT      | ENDS_ON 2026-10-15
          CHK-05 | CHANGED_BY_COURT        | 2026-09-09          | 2026-10-15   | 2027-01-01                    |                        | ENDS_ON 2026-10-15
          CHK-05 | CHANGED_BY_COURT        | 2026-09-01          | 2026-09-05   | 2027-01-01                    |                        | ENDS_ON 2026-09-05
          CHK-05 | CHANGED_UNASKED         | 2026-09-20          | 2026-09-15   | 2027-01-01                    | ANOTHER_PLACEMENT      | ENDS_ON 2026-09-15 WITH_PLACEMENTS
          CHK-05 | CHANGED_UNASKED         | 2026-09-20          | 2026-09-10   | 2027-01-01                    |                        | ENDS_ON 2026-09-10 WITH_PLACEMENTS
          CHK-05 | CHANGED_UNASKED         | 2026-09-20          | 2026-09-09   | 2027-01-01                    |                        | NOT_POSSIBLE DAY_HAS_GONE
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-09-20   | 2027-01-01                    |                        | NOT_POSSIBLE SAME_DAY
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-12-30   | 2027-01-01                    |                        | ENDS_ON 2026-12-30 WITH_PLACEMENTS
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-12-31   | 2027-01-01                    |                        | NOT_POSSIBLE OUTSIDE_ITS_TIME
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-10-15   | 2027-01-01                    | ANOTHER_CHECK          | NOT_POSSIBLE ANOTHER_CHECK
          CHK-05 | CHANGED_BY_COURT        | 2026-09-20          | 2026-10-15   | 2027-01-01                    | CASE_CLOSED            | NOT_POSSIBLE CASE_CLOSED
          CHK-05 | STANDS                  | 2026-09-20          | 2026-10-15   | 2027-01-01                    |                        | STANDS
          """)
  void a_changed_end_lets_the_check_go_on_in_its_own_time_if_nothing_is_in_the_way(
      String rule,
      Review review,
      LocalDate lastDay,
      @Nullable LocalDate newLastDay,
      @Nullable LocalDate validTo,
      @Nullable String hindrance,
      String outcome) {
    var check =
        new ChangedEndIsCarriedOut.Check(
            validTo,
            "CASE_CLOSED".equals(hindrance),
            "DONE_ITS_WORK".equals(hindrance),
            "ANOTHER_CHECK".equals(hindrance),
            "ANOTHER_PLACEMENT".equals(hindrance));

    var answer =
        ChangedEndIsCarriedOut.of(
            new ChangedEndIsCarriedOut.Facts(
                new ChangedEndIsCarriedOut.Change(review, newLastDay),
                check,
                lastDay,
                LocalDate.of(2026, 9, 10)));

    assertThat(words(answer)).as(rule).isEqualTo(outcome);
  }

  private static String words(Outcome answer) {
    return switch (answer) {
      case Outcome.Stands() -> "STANDS";
      case Outcome.GoesOn(var with) -> with ? "GOES_ON_WITH_PLACEMENTS" : "GOES_ON";
      case Outcome.EndsOn(var day, var with) -> "ENDS_ON " + day + (with ? " WITH_PLACEMENTS" : "");
      case Outcome.NotPossible(var why) -> "NOT_POSSIBLE " + why;
    };
  }
}
