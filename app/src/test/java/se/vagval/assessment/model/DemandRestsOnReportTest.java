package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.DemandRestsOnReport.Reason;

class DemandRestsOnReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | of the case | counts | concluded       | against
          ABI-02 | yes         | yes    | FULL            |
          ABI-02 | yes         | yes    | PART            |
          ABI-02 | yes         | yes    | WITH_ADAPTATION |
          ABI-02 | yes         | yes    | NOT_NOW         | CANNOT_WORK_NOW
          ABI-02 | yes         | yes    |                 | NOT_CONCLUDED
          ABI-02 | yes         | no     |                 | REPORT_WAS_CORRECTED
          ABI-02 | yes         | no     | FULL            | REPORT_WAS_CORRECTED
          ABI-02 | no          | no     |                 | NO_SUCH_REPORT
          """)
  void a_demand_names_a_report_that_says_the_person_can(
      String rule,
      String ofCase,
      String counts,
      @Nullable WorkAbility concluded,
      @Nullable Reason against) {
    var found =
        DemandRestsOnReport.against(
            new DemandRestsOnReport.Facts(ofCase.equals("yes"), counts.equals("yes"), concluded));

    assertThat(found.orElse(null)).as(rule).isEqualTo(against);
  }
}
