package se.vagval.outcomes.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.attendance.GivenAttendance;
import se.vagval.casework.PathStops;
import se.vagval.casework.Stop;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ResultStopsTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired ResultStops stops;

  @Test
  void the_goal_is_expected_when_the_planned_days_have_passed_and_reached_when_approved() {
    var place = new GivenAttendance(given, path);
    var goesOn = place.participant("Alm", LocalDate.of(2026, 6, 1), null);
    var done = place.participant("Öberg", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 30));
    given.in(
        place.here,
        () -> {
          database
              .sql(
                  """
                  with c as (insert into outcomes.claim (id, placement_id, result, evidence_name, evidence_type, evidence,
                      claimed_on, claimed_at, claimed_by)
                    values (gen_random_uuid(), :placement, 'STUDIES', 'a.pdf', 'application/pdf', '\\x25', '2026-07-01',
                      now(), gen_random_uuid()) returning *)
                  insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on,
                    decided_at)
                  select id, placement_id, true, claimed_by, gen_random_uuid(), '2026-07-07', now() from c
                  """)
              .param("placement", done.placement().value())
              .update();

          var told = stops.of(List.of(goesOn.caseId(), done.caseId()), TestClock.USUAL);

          assertThat(told.get(goesOn.caseId()))
              .containsOnly(
                  java.util.Map.entry(
                      Stop.GOAL, new PathStops.At(LocalDate.of(2026, 11, 27), false)));
          assertThat(told.get(done.caseId()))
              .containsOnly(
                  java.util.Map.entry(Stop.GOAL, new PathStops.At(LocalDate.of(2026, 7, 7), true)),
                  java.util.Map.entry(
                      Stop.SIX_MONTHS, new PathStops.At(LocalDate.of(2026, 12, 30), false)));
        });
  }
}
