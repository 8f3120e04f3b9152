package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.GoingOnIsDelegated.Cause;
import se.vagval.assessment.model.GoingOnIsDelegated.Outcome;
import se.vagval.kernel.Money;

class GoingOnIsDelegatedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | why it would go on      | official    | kronor | caseworker to | team leader to | outcome
          DEC-04 | TAKEN_BACK              | CASEWORKER  | 40000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | TAKEN_BACK              | CASEWORKER  | 48000  | 40000         | 48000          | SOMEBODY_ELSE
          DEC-04 | TAKEN_BACK              | TEAM_LEADER | 48000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | TAKEN_BACK              | TEAM_LEADER | 56000  | 40000         | 48000          | ONLY_THE_BOARD
          DEC-04 | CHANGED_UNASKED         | CASEWORKER  | 40000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | CHANGED_UNASKED         | CASEWORKER  | 48000  | 40000         | 48000          | SOMEBODY_ELSE
          DEC-04 | CHANGED_UNASKED         | TEAM_LEADER | 56000  | 40000         | 48000          | ONLY_THE_BOARD
          DEC-04 | CHANGED_BY_MUNICIPALITY | CASEWORKER  | 48000  | 40000         | 48000          | SOMEBODY_ELSE
          DEC-04 | CHANGED_BY_MUNICIPALITY | TEAM_LEADER | 48000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | CHANGED_BY_COURT        | CASEWORKER  | 48000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | CHANGED_BY_COURT        | CASEWORKER  | 56000  | 40000         | 48000          | MAY_GO_ON
          DEC-04 | SENT_BACK               | CASEWORKER  | 56000  | 40000         | 48000          | MAY_GO_ON
          """)
  void a_check_goes_on_by_whom_the_order_names_unless_a_court_has_said_it(
      String rule,
      Cause cause,
      DecisionIsDelegated.Office office,
      long kronor,
      long caseworker,
      long teamLeader,
      Outcome outcome) {
    var order =
        DecisionIsDelegated.of(
            new DecisionIsDelegated.Facts(office, Money.ofKronor(kronor)),
            new DecisionIsDelegated.Order(Money.ofKronor(caseworker), Money.ofKronor(teamLeader)));

    var told = GoingOnIsDelegated.of(new GoingOnIsDelegated.Facts(cause, order));

    assertThat(told).as(rule).isEqualTo(outcome);
  }
}
