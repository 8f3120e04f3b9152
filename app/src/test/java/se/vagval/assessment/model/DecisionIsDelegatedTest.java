package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Money;

class DecisionIsDelegatedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | official    | kronor | caseworker to | team leader to | outcome
          DEC-03 | CASEWORKER  | 40000  | 40000         | 48000          | MAY_DECIDE
          DEC-03 | CASEWORKER  | 48000  | 40000         | 48000          | MAY_PROPOSE
          DEC-03 | TEAM_LEADER | 48000  | 40000         | 48000          | MAY_DECIDE
          DEC-03 | TEAM_LEADER | 56000  | 40000         | 48000          | ONLY_THE_BOARD
          DEC-03 | CASEWORKER  | 56000  | 40000         | 48000          | ONLY_THE_BOARD
          DEC-03 | TEAM_LEADER | 40000  | 40000         | 0              | MAY_PROPOSE
          """)
  void a_check_is_decided_on_by_whom_the_order_names(
      String rule,
      DecisionIsDelegated.Office office,
      long kronor,
      long caseworker,
      long teamLeader,
      String outcome) {
    var facts = new DecisionIsDelegated.Facts(office, Money.ofKronor(kronor));
    var order =
        new DecisionIsDelegated.Order(Money.ofKronor(caseworker), Money.ofKronor(teamLeader));

    var told =
        switch (DecisionIsDelegated.of(facts, order)) {
          case DecisionIsDelegated.Outcome.MayDecide() -> "MAY_DECIDE";
          case DecisionIsDelegated.Outcome.MayPropose(var most) -> "MAY_PROPOSE";
          case DecisionIsDelegated.Outcome.OnlyTheBoard() -> "ONLY_THE_BOARD";
        };

    assertThat(told).as(rule).isEqualTo(outcome);
  }
}
