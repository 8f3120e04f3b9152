package se.vagval.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayIsPlannedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | day        | running | schedule (valid 1 Aug-31 Dec) | outcome         | because
          ATT-01 | 2026-09-01 | yes     |                               | PLANNED         | an ordinary Tuesday
          ATT-01 | 2026-09-05 | yes     |                               | WEEKEND         | Saturday
          ATT-01 | 2026-09-06 | yes     |                               | WEEKEND         | Sunday
          ATT-01 | 2026-09-01 | no      |                               | NOT_RUNNING     | not begun, ended or paused
          ATT-01 | 2026-09-01 | no      | TUESDAY                       | NOT_RUNNING     | a pause goes before the schedule
          ATT-01 | 2026-09-01 | yes     | TUESDAY,THURSDAY              | PLANNED         | in the schedule
          ATT-01 | 2026-09-02 | yes     | TUESDAY,THURSDAY              | NOT_IN_SCHEDULE | Wednesday is not
          ATT-01 | 2026-09-05 | yes     | SATURDAY                      | PLANNED         | a weekend is planned only by a schedule
          ATT-01 | 2026-12-25 | yes     | FRIDAY                        | PLANNED         | a schedule goes before a holiday
          ATT-01 | 2026-07-01 | yes     | TUESDAY                       | PLANNED         | before the schedule was in force
          ATT-01 | 2026-01-01 | yes     |                               | PUBLIC_HOLIDAY  | New Year's Day
          ATT-01 | 2026-01-06 | yes     |                               | PUBLIC_HOLIDAY  | Epiphany
          ATT-01 | 2026-04-03 | yes     |                               | PUBLIC_HOLIDAY  | Good Friday
          ATT-01 | 2026-04-06 | yes     |                               | PUBLIC_HOLIDAY  | Easter Monday
          ATT-01 | 2026-05-01 | yes     |                               | PUBLIC_HOLIDAY  | 1 May
          ATT-01 | 2026-05-14 | yes     |                               | PUBLIC_HOLIDAY  | Ascension
          ATT-01 | 2025-06-06 | yes     |                               | PUBLIC_HOLIDAY  | the national day
          ATT-01 | 2026-06-19 | yes     |                               | PUBLIC_HOLIDAY  | Midsummer's Eve, our reading
          ATT-01 | 2026-12-24 | yes     |                               | PUBLIC_HOLIDAY  | Christmas Eve, our reading
          ATT-01 | 2026-12-25 | yes     |                               | PUBLIC_HOLIDAY  | Christmas Day
          ATT-01 | 2026-12-31 | yes     |                               | PUBLIC_HOLIDAY  | New Year's Eve, our reading
          ATT-01 | 2026-04-02 | yes     |                               | PLANNED         | the day before Good Friday is no holiday
          ATT-01 | 2026-10-30 | yes     |                               | PLANNED         | the day before All Saints' is no holiday
          """)
  void a_day_is_planned_by_the_agreement(
      String rule,
      LocalDate day,
      String running,
      @Nullable String schedule,
      String outcome,
      String because) {
    var planned =
        DayIsPlanned.of(new DayIsPlanned.Facts(day, running.equals("yes"), hours(schedule)));

    assertThat(
            switch (planned) {
              case DayIsPlanned.Outcome.Planned() -> "PLANNED";
              case DayIsPlanned.Outcome.NotPlanned(var reason) -> reason.name();
            })
        .as(because)
        .isEqualTo(outcome);
  }

  private static List<Hours> hours(@Nullable String schedule) {
    return schedule == null
        ? List.of()
        : Arrays.stream(schedule.split(",", -1))
            .map(weekday ->
                new Hours(
                    DayOfWeek.valueOf(weekday),
                    LocalTime.of(9, 0),
                    LocalTime.of(15, 0),
                    LocalDate.of(2026, 8, 1),
                    LocalDate.of(2027, 1, 1)))
            .toList();
  }
}
