package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsAreHoursTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | points | lesson minutes | full time minutes | full time points | minutes
          PLN-05 | 20     | 0              | 2400              | 20               | 2400
          PLN-05 | 10     | 0              | 2400              | 20               | 1200
          PLN-05 | 10     | 600            | 2400              | 20               | 1200
          PLN-05 | 5      | 900            | 2400              | 20               | 900
          PLN-05 | 7      | 0              | 2400              | 30               | 560
          PLN-05 | 1      | 0              | 2350              | 20               | 118
          """)
  void points_are_their_part_of_full_time(
      String rule, int points, int lessons, int fullMinutes, int fullPoints, int minutes) {
    var full = new PointsAreHours.FullTime(fullMinutes, fullPoints);

    assertThat(PointsAreHours.minutes(points, lessons, full)).isEqualTo(minutes);
  }
}
