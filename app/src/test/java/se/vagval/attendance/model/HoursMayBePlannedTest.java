package se.vagval.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursMayBePlannedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | first | from       | start      | last day   | wanted | elsewhere | until the day | outcome
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 09-12  | 13-16     |               | PLANNED
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 09-13  | 12-16     |               | SAME_HOUR_ELSEWHERE
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 12-16  | 09-12     |               | PLANNED
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 09-00  | 22-23     |               | SAME_HOUR_ELSEWHERE
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 09-13  | 12-16     | 2026-09-01    | PLANNED
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 |            | 09-13  | 12-16     | 2026-09-08    | SAME_HOUR_ELSEWHERE
          ATT-05 | yes   | 2026-07-31 | 2026-08-01 |            | 09-12  | 13-16     |               | BEFORE_START
          ATT-05 | yes   | 2026-09-01 | 2026-08-01 | 2026-08-31 | 09-12  | 13-16     |               | AFTER_LAST_DAY
          ATT-05 | yes   | 2026-08-31 | 2026-08-01 | 2026-08-31 | 09-12  | 13-16     |               | PLANNED
          ATT-05 | no    | 2026-09-01 | 2026-08-01 |            | 09-12  | 13-16     |               | PLANNED
          ATT-05 | no    | 2026-08-31 | 2026-08-01 |            | 09-12  | 13-16     |               | IN_THE_PAST
          ATT-05 | yes   | 2026-08-01 | 2026-08-01 |            | 09-12  | 13-16     |               | PLANNED
          ATT-05 | no    | 2026-09-07 | 2026-09-14 |            | 09-12  | 13-16     |               | BEFORE_START
          """)
  void nobody_is_planned_in_two_places_in_the_same_hour_nor_anew_for_days_gone_by(
      String rule,
      String first,
      LocalDate from,
      LocalDate start,
      @Nullable LocalDate lastDay,
      String wanted,
      String elsewhere,
      @Nullable LocalDate until,
      String outcome) {
    var facts =
        new HoursMayBePlanned.Facts(
            TODAY,
            first.equals("yes"),
            from,
            start,
            lastDay,
            List.of(hours(wanted, from, null)),
            List.of(hours(elsewhere, LocalDate.of(2026, 1, 5), until)));

    assertThat(
            switch (HoursMayBePlanned.of(facts)) {
              case HoursMayBePlanned.Outcome.Planned() -> "PLANNED";
              case HoursMayBePlanned.Outcome.Refused(var why, var ignored) -> why.name();
            })
        .isEqualTo(outcome);
  }

  private static Hours hours(String text, LocalDate from, @Nullable LocalDate to) {
    return new Hours(
        DayOfWeek.TUESDAY,
        LocalTime.of(Integer.parseInt(text.substring(0, 2)), 0),
        LocalTime.of(Integer.parseInt(text.substring(3)), 0),
        from,
        to);
  }
}
