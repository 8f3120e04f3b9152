package se.vagval.attendance.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.attendance.GivenAttendance;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SchedulePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  private GivenAttendance place;
  private GivenAttendance.Participant kim;

  @BeforeEach
  void one_participant() {
    place = new GivenAttendance(given, path);
    kim = place.participant("Öberg", LocalDate.of(2026, 8, 3), null);
  }

  @Test
  void hours_are_planned_and_a_later_schedule_ends_the_earlier() {
    assertThat(post("from", "2026-09-01", "monday-start", "9", "monday-until", "12.30"))
        .hasRedirectedUrl("/attendance/placements/" + kim.placement());
    assertThat(post("from", "2026-09-07", "tuesday-start", "0900", "tuesday-until", "24"))
        .hasStatus3xxRedirection();
    assertThat(post("from", "2026-09-07", "tuesday-start", "0900", "tuesday-until", "24"))
        .hasStatus3xxRedirection();

    assertThat(planned())
        .containsExactly("1 [540,750) [2026-09-01,2026-09-07)", "2 [540,1440) [2026-09-07,)");
    assertThat(get(place.asCaseworker())).bodyText().contains("value=\"12:30\"", "value=\"09:00\"");
  }

  @Test
  void the_provider_reads_the_schedule_and_cannot_change_it() {
    assertThat(post("from", "2026-09-01", "monday-start", "9", "monday-until", "12.30"))
        .hasStatus3xxRedirection();

    assertThat(get(place.asStaff()))
        .hasStatusOk()
        .bodyText()
        .contains("Måndag", "09:00–12:30", "1 september 2026")
        .doesNotContain("monday-start", "Spara schemat");
    assertThat(postAs(place.asStaff(), "from", "2026-09-01")).hasStatus(403);
    assertThat(planned()).containsExactly("1 [540,750) [2026-09-01,)");
  }

  @Test
  void without_a_schedule_the_provider_reads_which_days_are_planned() {
    assertThat(get(place.asStaff())).hasStatusOk().bodyText().contains("Det finns inget schema");
  }

  @Test
  void only_the_first_schedule_reaches_back_and_a_change_never_does() {
    assertThat(post("from", "2026-08-03", "monday-start", "9", "monday-until", "12"))
        .hasStatus3xxRedirection();

    var change = post("from", "2026-08-31", "monday-start", "13", "monday-until", "16");

    assertThat(change).hasStatus(422);
    assertThat(change).bodyText().contains("Ett schema ändras aldrig bakåt", "value=\"13\"");
    assertThat(post("from", "2026-08-31")).hasStatus(422);
    assertThat(planned()).containsExactly("1 [540,720) [2026-08-03,)");
  }

  @Test
  void a_schedule_taken_away_before_it_began_was_still_the_first() {
    assertThat(post("from", "2026-09-07", "monday-start", "9", "monday-until", "12"))
        .hasStatus3xxRedirection();
    assertThat(post("from", "2026-09-01")).hasStatus3xxRedirection();
    assertThat(planned()).isEmpty();

    assertThat(post("from", "2026-08-03", "monday-start", "9", "monday-until", "12"))
        .hasStatus(422)
        .bodyText()
        .contains("Ett schema ändras aldrig bakåt");
    assertThat(planned()).isEmpty();
    assertThat(post("from", "2026-09-01", "monday-start", "9", "monday-until", "12"))
        .hasStatus3xxRedirection();
  }

  @Test
  void taking_away_what_was_never_there_is_no_first_schedule() {
    assertThat(post("from", "2026-09-01")).hasStatus3xxRedirection();

    assertThat(post("from", "2026-08-03", "monday-start", "9", "monday-until", "12"))
        .hasStatus3xxRedirection();
  }

  @Test
  void a_person_is_never_planned_twice_in_the_same_hour() {
    plannedElsewhere(null);

    var answer = post("from", "2026-09-01", "monday-start", "9", "monday-until", "12.30");

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains("Deltagaren har redan en annan aktivitet då, 08:00–12:00")
        .contains("value=\"12.30\"")
        .doesNotContain("Annanstans AB");
    assertThat(post("from", "2026-09-01", "monday-start", "13", "monday-until", "16"))
        .hasStatus3xxRedirection();
  }

  @Test
  void what_was_planned_at_a_placement_that_has_ended_stands_in_nobodys_way() {
    plannedElsewhere(LocalDate.of(2026, 8, 31));

    assertThat(post("from", "2026-09-01", "monday-start", "9", "monday-until", "12"))
        .hasStatus3xxRedirection();
  }

  /// A second check and a placement on it, planned on Mondays from eight to twelve.
  private void plannedElsewhere(@Nullable LocalDate lastDay) {
    given.in(
        place.here,
        () -> {
          var voucher = UUID.randomUUID();
          var ids = Map.of("decision", UUID.randomUUID(), "voucher", voucher);
          database
              .sql(
                  """
                  insert into assessment.decision select (jsonb_populate_record(null::assessment.decision, to_jsonb(d)
                    || jsonb_build_object('id', :decision::uuid, 'number', 'B-2'))).* from assessment.decision d
                  """)
              .params(ids)
              .update();
          database
              .sql(
                  """
                  insert into assessment.voucher
                    (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive, valid)
                  select :voucher, :decision, case_id, person_id, amount_ore, planned_days, terms, false, valid
                  from assessment.voucher
                  """)
              .params(ids)
              .update();
          var other =
              path.placement(
                  new VoucherId(voucher), place.offer, LocalDate.of(2026, 8, 3), lastDay);
          database
              .sql(
                  """
                  insert into attendance.schedule (id, placement_id, person_id, weekday, minutes, valid)
                  values (gen_random_uuid(), :placement, :person, 1, '[480,720)', '[2026-08-03,)')
                  """)
              .param("placement", other.value())
              .param("person", kim.person().value())
              .update();
        });
  }

  @Test
  void what_is_wrong_is_told_at_the_field_and_kept() {
    var answer =
        post(
            "from",
            "2026-02-30",
            "monday-start",
            "nio",
            "monday-until",
            "12",
            "friday-start",
            "15",
            "friday-until",
            "9");

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains("Skriv dagen som 2026-09-07", "Skriv båda tiderna", "Sluttiden måste vara efter")
        .contains("value=\"nio\"", "value=\"2026-02-30\"");
    assertThat(post("from", "2026-08-02")).hasStatus(422);
    assertThat(planned()).isEmpty();
  }

  @Test
  void others_may_not() {
    var page = place.uri("/attendance/placements/" + kim.placement() + "/schedule");

    assertThat(browser.get().uri(page).session(place.asStaffElsewhere())).hasStatus(403);
    assertThat(
            postAs(
                place.as(given.account(place.here, Role.CASEWORKER, UUID.randomUUID(), null)),
                "from",
                "2026-09-01"))
        .hasStatus(403);
    assertThat(postAs(place.asParticipant(kim), "from", "2026-09-01")).hasStatus(403);
  }

  private MvcTestResult get(MockHttpSession session) {
    return browser
        .get()
        .uri(place.uri("/attendance/placements/" + kim.placement() + "/schedule"))
        .session(session)
        .exchange();
  }

  private MvcTestResult post(String... form) {
    return postAs(place.asCaseworker(), form);
  }

  private MvcTestResult postAs(MockHttpSession session, String... form) {
    var request =
        browser
            .post()
            .uri(place.uri("/attendance/placements/" + kim.placement() + "/schedule"))
            .session(session)
            .with(csrf());
    for (int at = 0; at < form.length; at += 2) {
      request = request.param(form[at], form[at + 1]);
    }
    return request.exchange();
  }

  private List<String> planned() {
    var rows = new ArrayList<String>();
    given.in(
        place.here,
        () ->
            rows.addAll(
                database
                    .sql(
                        "select weekday || ' ' || minutes || ' ' || valid from attendance.schedule order by valid, weekday")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return rows;
  }
}
