package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;

/// A decision of 1 March 2026 was changed; another is said to give it already.
class ChangeIsAlreadyGivenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | changed                 | carried out | said | other of   | other                   | outcome
          CHK-06 | CHANGED_BY_COURT        | no          | no   | 2026-06-01 | STANDS                  | MAY_BE_SAID
          CHK-06 | CHANGED_BY_MUNICIPALITY | no          | no   | 2026-06-01 | STANDS                  | MAY_BE_SAID
          CHK-06 | SENT_BACK               | no          | no   | 2026-06-01 | STANDS                  | MAY_BE_SAID
          CHK-06 | CHANGED_UNASKED         | no          | no   | 2026-06-01 | STANDS                  | MAY_BE_SAID
          CHK-06 | CHANGED_BY_COURT        | no          | no   | 2026-03-01 | STANDS                  | MAY_BE_SAID
          CHK-06 | STANDS                  | no          | no   | 2026-06-01 | STANDS                  | NOTHING_CHANGED
          CHK-06 | CHANGED_BY_COURT        | yes         | no   | 2026-06-01 | STANDS                  | CARRIED_OUT
          CHK-06 | CHANGED_BY_COURT        | no          | yes  | 2026-06-01 | STANDS                  | SAID_BEFORE
          CHK-06 | CHANGED_BY_COURT        | no          | no   | 2026-02-28 | STANDS                  | OTHER_IS_EARLIER
          CHK-06 | CHANGED_BY_COURT        | no          | no   | 2026-06-01 | CHANGED_BY_COURT        | OTHER_IS_CHANGED
          CHK-06 | CHANGED_BY_COURT        | no          | no   | 2026-06-01 | SENT_BACK               | OTHER_IS_CHANGED
          """)
  void a_later_decision_that_stands_may_be_said_to_give_what_was_changed(
      String rule,
      Review changed,
      String carriedOut,
      String said,
      LocalDate otherOf,
      Review other,
      String outcome) {
    var facts =
        new ChangeIsAlreadyGiven.Changed(
            LocalDate.of(2026, 3, 1), changed, carriedOut.equals("yes"), said.equals("yes"));

    assertThat(rule).isEqualTo(ChangeIsAlreadyGiven.ID);
    assertThat(
            switch (ChangeIsAlreadyGiven.of(
                facts, new ChangeIsAlreadyGiven.Other(otherOf, other))) {
              case ChangeIsAlreadyGiven.Outcome.MayBeSaid() -> "MAY_BE_SAID";
              case ChangeIsAlreadyGiven.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
