package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.plan.model.Occupation.Sfi;
import se.vagval.plan.model.Occupation.SfiCourse;
import se.vagval.plan.model.Occupation.SfiPath;

class SfiCourseIsOnThePathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | path  | course | outcome
          PLN-02 | ONE   | A      | ON_THE_PATH
          PLN-02 | ONE   | B      | ON_THE_PATH
          PLN-02 | ONE   | C      | ON_THE_PATH
          PLN-02 | ONE   | D      | ON_THE_PATH
          PLN-02 | TWO   | A      | BEGINS_WITH_B
          PLN-02 | TWO   | B      | ON_THE_PATH
          PLN-02 | TWO   | C      | ON_THE_PATH
          PLN-02 | TWO   | D      | ON_THE_PATH
          PLN-02 | THREE | A      | BEGINS_WITH_C
          PLN-02 | THREE | B      | BEGINS_WITH_C
          PLN-02 | THREE | C      | ON_THE_PATH
          PLN-02 | THREE | D      | ON_THE_PATH
          """)
  void each_study_path_has_its_courses(
      String rule, SfiPath path, SfiCourse course, String outcome) {
    assertThat(
            switch (SfiCourseIsOnThePath.of(new Sfi(path, course))) {
              case SfiCourseIsOnThePath.Outcome.OnThePath() -> "ON_THE_PATH";
              case SfiCourseIsOnThePath.Outcome.NotOnThePath(var first) -> "BEGINS_WITH_" + first;
            })
        .isEqualTo(outcome);
  }
}
