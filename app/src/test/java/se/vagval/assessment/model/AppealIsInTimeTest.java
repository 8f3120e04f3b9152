package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.profiles.Holidays;

class AppealIsInTimeTest {

  private final Holidays holidays = new Holidays();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | delivered  | appeal came | outcome | last day   | because
          DEC-01 | 2026-10-01 | 2026-10-01  | IN_TIME | 2026-10-22 | the same day
          DEC-01 | 2026-10-01 | 2026-10-22  | IN_TIME | 2026-10-22 | on the last day
          DEC-01 | 2026-10-01 | 2026-10-23  | LATE    | 2026-10-22 | the day after
          DEC-01 | 2026-10-02 | 2026-10-23  | IN_TIME | 2026-10-23 | a Friday stays
          DEC-01 | 2026-10-03 | 2026-10-26  | IN_TIME | 2026-10-26 | a Saturday moves to Monday
          DEC-01 | 2026-10-03 | 2026-10-27  | LATE    | 2026-10-26 | and no longer
          DEC-01 | 2026-12-04 | 2026-12-28  | IN_TIME | 2026-12-28 | Christmas Day, a Friday, moves past the weekend
          DEC-01 | 2026-12-03 | 2026-12-28  | IN_TIME | 2026-12-28 | Christmas Eve counts as a Sunday
          DEC-01 | 2026-05-29 | 2026-06-22  | IN_TIME | 2026-06-22 | Midsummer Eve counts as a Sunday
          DEC-01 |            | 2030-01-01  | IN_TIME |            | nobody noted the delivery: no appeal is late
          """)
  void an_appeal_is_in_time_within_three_weeks_of_delivery(
      String rule,
      @Nullable LocalDate delivered,
      LocalDate came,
      String outcome,
      @Nullable LocalDate lastDay,
      String because) {
    var facts = new AppealIsInTime.Facts(delivered, came);

    var told =
        switch (AppealIsInTime.of(facts, 3, holidays::isHoliday)) {
          case AppealIsInTime.Outcome.InTime(var last) -> "IN_TIME " + last;
          case AppealIsInTime.Outcome.Late(var last) -> "LATE " + last;
        };

    assertThat(told).as(rule + ": " + because).isEqualTo(outcome + " " + lastDay);
  }
}
