package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.model.MappingAndPlanAreInTime.Days;

class MappingAndPlanAreInTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | first contact | born       | shorter for 18-24 | mapping by | plan by
          MAP-01 | 2026-03-01    | 1985-07-09 | yes               | 2026-03-31 | 2026-04-30
          MAP-01 | 2026-03-01    | 2004-05-01 | yes               | 2026-03-15 | 2026-03-31
          MAP-01 | 2026-03-01    | 2004-05-01 | no                | 2026-03-31 | 2026-04-30
          MAP-01 | 2026-03-01    | 2008-03-01 | yes               | 2026-03-15 | 2026-03-31
          MAP-01 | 2026-03-01    | 2008-03-02 | yes               | 2026-03-31 | 2026-04-30
          MAP-01 | 2026-03-01    | 2001-03-02 | yes               | 2026-03-15 | 2026-03-31
          MAP-01 | 2026-03-01    | 2001-03-01 | yes               | 2026-03-31 | 2026-04-30
          MAP-01 | 2026-03-01    |            | yes               | 2026-03-31 | 2026-04-30
          """)
  void somebody_is_mapped_and_has_a_plan_in_time(
      String rule,
      LocalDate contact,
      @Nullable LocalDate born,
      String shorter,
      LocalDate mapping,
      LocalDate plan) {
    var terms =
        new MappingAndPlanAreInTime.Terms(
            new Days(30, 60), 24, shorter.equals("yes") ? new Days(14, 30) : null);

    assertThat(MappingAndPlanAreInTime.of(new MappingAndPlanAreInTime.Facts(contact, born), terms))
        .as(rule)
        .isEqualTo(new MappingAndPlanAreInTime.Due(mapping, plan));
  }
}
