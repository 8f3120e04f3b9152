package se.vagval.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.choice.Placements;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

@VagvalTest
class PlannedDaysTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired Placements placements;
  @Autowired PlannedDays plannedDays;
  @Autowired StatementCount statements;

  @Test
  void days_are_planned_unreported_until_marked_and_not_in_a_pause() {
    var place = new GivenAttendance(given, path);
    var kim = place.participant("Öberg", LocalDate.of(2026, 8, 27), null).placement();
    place.mark(kim, "2026-08-27", "LATE");
    place.mark(kim, "2026-08-28", "ABSENT");
    given.in(
        place.here,
        () -> {
          given.insert(
              "choice.pause",
              Map.of(
                  "placement_id",
                  kim.value(),
                  "period",
                  range("[2026-09-02,2026-09-03)"),
                  "reason",
                  "x"));

          var days =
              plannedDays.of(List.of(placements.get(kim)), LocalDate.of(2026, 9, 3)).get(kim);

          assertThat(days)
              .containsExactly(
                  new PlannedDay(LocalDate.of(2026, 8, 27), DayStatus.PRESENT),
                  new PlannedDay(LocalDate.of(2026, 8, 28), DayStatus.VALID_ABSENCE),
                  new PlannedDay(LocalDate.of(2026, 8, 31), DayStatus.UNREPORTED),
                  new PlannedDay(LocalDate.of(2026, 9, 1), DayStatus.UNREPORTED),
                  new PlannedDay(LocalDate.of(2026, 9, 3), DayStatus.UNREPORTED));
        });
  }

  @Test
  void a_schedule_plans_its_weekdays_and_days_end_with_the_placement() {
    var place = new GivenAttendance(given, path);
    var kim = place.participant("Öberg", LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 12));
    var later = place.participant("Alm", LocalDate.of(2026, 10, 1), null).placement();
    given.in(
        place.here,
        () -> {
          given.insert(
              "attendance.schedule",
              Map.of(
                  "id", java.util.UUID.randomUUID(),
                  "placement_id", kim.placement().value(),
                  "person_id", kim.person().value(),
                  "weekday", 6,
                  "minutes", intRange("[540,720)"),
                  "valid", range("[2026-08-08,)")));

          var days =
              plannedDays.of(
                  List.of(placements.get(kim.placement()), placements.get(later)),
                  LocalDate.of(2026, 9, 1));

          assertThat(days.get(kim.placement()))
              .extracting(PlannedDay::date)
              .containsExactlyElementsOf(
                  place.days(
                      "2026-08-03",
                      "2026-08-04",
                      "2026-08-05",
                      "2026-08-06",
                      "2026-08-07",
                      "2026-08-08"));
          assertThat(days.get(later)).isEmpty();
        });
  }

  @Test
  void it_takes_as_many_statements_for_six_as_for_one() {
    var place = new GivenAttendance(given, path);
    for (int n = 0; n < 6; n++) {
      place.participant("Alm" + n, LocalDate.of(2026, 1, 5), null);
    }
    given.in(
        place.here,
        () -> {
          var all = placements.startedBy(LocalDate.of(2026, 9, 1));

          int one =
              statements.of(() ->
                  assertThat(plannedDays.of(all.subList(0, 1), LocalDate.of(2026, 9, 1)))
                      .hasSize(1));
          int six =
              statements.of(
                  () -> assertThat(plannedDays.of(all, LocalDate.of(2026, 9, 1))).hasSize(6));

          assertThat(six).isEqualTo(one).isEqualTo(2);
        });
  }

  @Test
  void nothing_asked_for_is_nothing_answered() {
    var here = given.municipality("nacka-2013");

    given.in(here, () -> assertThat(plannedDays.of(List.of(), LocalDate.of(2026, 9, 1))).isEmpty());
  }

  private static Object range(String text) {
    return typed("daterange", text);
  }

  private static Object intRange(String text) {
    return typed("int4range", text);
  }

  private static Object typed(String type, String text) {
    try {
      var value = new org.postgresql.util.PGobject();
      value.setType(type);
      value.setValue(text);
      return value;
    } catch (java.sql.SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
