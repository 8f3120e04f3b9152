package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.model.CaseMayBeClosed.Facts;
import se.vagval.casework.model.CaseMayBeClosed.Outcome;

class CaseMayBeClosedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | closed already | to be settled | reason needs words | has words | outcome
          CLO-01 | no             | 0             | no                 | no        | MAY
          CLO-01 | no             | 0             | no                 | yes       | MAY
          CLO-01 | no             | 0             | yes                | yes       | MAY
          CLO-01 | no             | 0             | yes                | no        | WORDS_MISSING
          CLO-01 | no             | 1             | no                 | yes       | SOMETHING_IS_OPEN
          CLO-01 | no             | 3             | yes                | no        | SOMETHING_IS_OPEN
          CLO-01 | yes            | 0             | no                 | yes       | CLOSED_ALREADY
          CLO-01 | yes            | 2             | no                 | yes       | CLOSED_ALREADY
          """)
  void a_case_is_closed_when_nothing_in_it_has_to_be_settled_first(
      String rule, String closed, int open, String needs, String has, String outcome) {
    var facts = new Facts(closed.equals("yes"), open, needs.equals("yes"), has.equals("yes"));

    var told =
        switch (CaseMayBeClosed.of(facts)) {
          case Outcome.May() -> "MAY";
          case Outcome.MayNot(var why) -> why.name();
        };

    assertThat(rule).isEqualTo("CLO-01");
    assertThat(told).isEqualTo(outcome);
  }
}
