package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.access.AccountId;

class FourEyesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | prepared by | approver | outcome
          REM-13 | 1           | 2        | MAY_APPROVE
          REM-13 | 1           | 1        | PREPARED_IT_THEMSELVES
          """)
  void nobody_approves_what_they_prepared(
      String rule, long preparedBy, long approver, String expected) {
    var outcome = FourEyes.of(new FourEyes.Facts(account(preparedBy), account(approver)));

    var told =
        switch (outcome) {
          case FourEyes.Outcome.MayApprove _ -> "MAY_APPROVE";
          case FourEyes.Outcome.Refused(var reason) -> reason.name();
        };
    assertThat(told).as(rule).isEqualTo(expected);
  }

  private static AccountId account(long number) {
    return new AccountId(new UUID(0, number));
  }
}
