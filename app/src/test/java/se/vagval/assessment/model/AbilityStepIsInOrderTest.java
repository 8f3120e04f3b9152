package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.AbilityAssessment.Stage;
import se.vagval.assessment.model.AbilityStepIsInOrder.Reason;
import se.vagval.assessment.model.AbilityStepIsInOrder.Step;

class AbilityStepIsInOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | it is     | step     | on         | rests on   | against
          ABI-01 | ORDERED   | WITHDRAW | 2026-09-02 | 2026-09-01 |
          ABI-01 | ORDERED   | REPORT   | 2026-09-20 | 2026-09-01 |
          ABI-01 | ORDERED   | REPORT   | 2026-09-01 | 2026-09-01 |
          ABI-01 | ORDERED   | REPORT   | 2026-08-31 | 2026-09-01 | BEFORE_IT_COULD
          ABI-01 | ORDERED   | CONCLUDE | 2026-09-20 | 2026-09-01 | NO_REPORT_YET
          ABI-01 | REPORTED  | WITHDRAW | 2026-09-21 | 2026-09-01 | REPORT_HAS_COME
          ABI-01 | REPORTED  | REPORT   | 2026-09-21 | 2026-09-01 |
          ABI-01 | REPORTED  | CONCLUDE | 2026-09-21 | 2026-09-20 |
          ABI-01 | REPORTED  | CONCLUDE | 2026-09-19 | 2026-09-20 | BEFORE_IT_COULD
          ABI-01 | CONCLUDED | WITHDRAW | 2026-09-22 | 2026-09-01 | REPORT_HAS_COME
          ABI-01 | CONCLUDED | REPORT   | 2026-09-22 | 2026-09-01 |
          ABI-01 | CONCLUDED | CONCLUDE | 2026-09-22 | 2026-09-20 |
          ABI-01 | WITHDRAWN | WITHDRAW | 2026-09-03 | 2026-09-01 | ORDER_IS_WITHDRAWN
          ABI-01 | WITHDRAWN | REPORT   | 2026-09-20 | 2026-09-01 | ORDER_IS_WITHDRAWN
          ABI-01 | WITHDRAWN | CONCLUDE | 2026-09-20 | 2026-09-01 | ORDER_IS_WITHDRAWN
          """)
  void each_step_rests_on_the_one_before(
      String rule,
      Stage stage,
      Step step,
      LocalDate on,
      LocalDate restsOn,
      @Nullable Reason against) {
    var found =
        AbilityStepIsInOrder.against(new AbilityStepIsInOrder.Facts(stage, step, on, restsOn));

    assertThat(found.orElse(null)).as(rule).isEqualTo(against);
  }
}
