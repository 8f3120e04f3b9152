package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | status          | all-days | exclude-invalid-absence | reported-only
          REM-03 | present         | true     | true                    | true
          REM-03 | valid-absence   | true     | true                    | true
          REM-03 | sick            | true     | true                    | true
          REM-03 | invalid-absence | true     | false                   | false
          REM-03 | unreported      | true     | true                    | false
          """)
  void a_planned_day_is_payable_by_its_status(
      String rule, String status, boolean allDays, boolean excludeInvalid, boolean reportedOnly) {
    assertThat(isPayable(status, "all-days")).as(rule).isEqualTo(allDays);
    assertThat(isPayable(status, "exclude-invalid-absence")).as(rule).isEqualTo(excludeInvalid);
    assertThat(isPayable(status, "reported-only")).as(rule).isEqualTo(reportedOnly);
  }

  private static boolean isPayable(String status, String attendanceRule) {
    var placement =
        Given.attended(Given.placement("2026-01-12", "2026-01-13"), "2026-01-13=" + status);
    var running = RunningDays.of(placement, Given.day("2026-12-31"));

    var payable = PayableDays.of(placement, running, Given.attendanceRule(attendanceRule));

    assertThat(payable.contains(Given.day("2026-01-12"))).as("nothing planned").isTrue();
    return payable.contains(Given.day("2026-01-13"));
  }
}
