package se.vagval.attendance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.attendance.GivenAttendance;
import se.vagval.attendance.model.AbsenceReason;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.Presence;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MarkStoreTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired MarkStore marks;
  @Autowired TestClock clock;

  @Test
  void a_report_replaces_an_absence_only_until_it_is_assessed() {
    var place = new GivenAttendance(given, path);
    var kim = place.participant("Öberg", LocalDate.of(2026, 8, 3), null).placement();
    var stamp = new MarkStore.Stamp(place.staff, clock.instant());
    var cell = new Cell(kim, LocalDate.of(2026, 8, 31));
    given.in(
        place.here,
        () -> {
          assertThat(marks.save(List.of(new MarkStore.Report(cell, Presence.LATE, 0)), stamp))
              .containsExactly(cell);
          assertThat(marks.save(List.of(new MarkStore.Report(cell, Presence.ABSENT, 1)), stamp))
              .containsExactly(cell);
          assertThat(marks.save(List.of(new MarkStore.Report(cell, Presence.LATE, 2)), stamp))
              .containsExactly(cell);
          assertThat(marks.save(List.of(new MarkStore.Report(cell, Presence.ABSENT, 3)), stamp))
              .containsExactly(cell);
          assertThat(marks.assess(cell, 4, AbsenceReason.INVALID, place.caseworker)).isTrue();

          assertThat(marks.save(List.of(new MarkStore.Report(cell, Presence.PRESENT, 5)), stamp))
              .isEmpty();
        });
  }
}
