package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.model.CaseMayBeOpenedAgain.Facts;
import se.vagval.casework.model.CaseMayBeOpenedAgain.Outcome;

class CaseMayBeOpenedAgainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | closed | another case is open | data destroyed | outcome
          CLO-02 | yes    | no                   | no             | MAY
          CLO-02 | yes    | yes                  | no             | HAS_OPEN_CASE
          CLO-02 | yes    | no                   | yes            | DATA_DESTROYED
          CLO-02 | yes    | yes                  | yes            | HAS_OPEN_CASE
          CLO-02 | no     | no                   | no             | NOT_CLOSED
          CLO-02 | no     | yes                  | no             | NOT_CLOSED
          """)
  void a_closed_case_is_opened_again_when_no_other_is_open_and_its_data_are_there(
      String rule, String closed, String another, String destroyed, String outcome) {
    var facts = new Facts(closed.equals("yes"), another.equals("yes"), destroyed.equals("yes"));

    var told =
        switch (CaseMayBeOpenedAgain.of(facts)) {
          case Outcome.May() -> "MAY";
          case Outcome.MayNot(var why) -> why.name();
        };

    assertThat(rule).isEqualTo("CLO-02");
    assertThat(told).isEqualTo(outcome);
  }
}
