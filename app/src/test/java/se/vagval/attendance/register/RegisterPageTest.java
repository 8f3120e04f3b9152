package se.vagval.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.attendance.GivenAttendance;
import se.vagval.choice.PlacementId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RegisterPageTest {

  private static final String WEEK = "/attendance/weeks/2026-W36";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired StatementCount statements;
  private GivenAttendance place;
  private PlacementId kim;

  @BeforeEach
  void one_participant_who_has_been_here_since_august() {
    place = new GivenAttendance(given, path);
    kim = place.participant("Öberg", LocalDate.of(2026, 8, 3), null).placement();
  }

  @Test
  void the_menu_leads_to_this_week() {
    assertThat(browser.get().uri(place.uri("/attendance/weeks/now")).session(place.asStaff()))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl(WEEK);
  }

  @Test
  void the_week_shows_own_participants_with_days_to_come_closed() {
    var answer = get(WEEK);

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("Närvaro vecka 36", "Kim Öberg", "2 dagar är inte rapporterade")
        .contains(field("2026-08-31", "none.0"), field("2026-09-01", "none.0"))
        .doesNotContain(field("2026-09-02", "none.0"))
        .contains("Inte än");
  }

  @Test
  void one_save_reports_all_and_a_second_one_changes_nothing() {
    var first =
        post(field("2026-08-31", "none.0"), "present", field("2026-09-01", "none.0"), "absent");
    var second =
        post(field("2026-08-31", "none.0"), "present", field("2026-09-01", "none.0"), "absent");

    assertThat(first).hasRedirectedUrl(WEEK + "?saved=2");
    assertThat(second).hasRedirectedUrl(WEEK + "?saved=0");
    assertThat(marks())
        .containsExactly("2026-08-31 PRESENT null 1", "2026-09-01 ABSENT UNASSESSED 1");
    assertThat(get(WEEK))
        .bodyText()
        .contains("Ingen dag väntar på att rapporteras", field("2026-09-01", "absent.1"));
  }

  @Test
  void twenty_five_times_five_are_saved_at_once() {
    var form = new ArrayList<String>();
    for (int n = 0; n < 24; n++) {
      var other = place.participant("Alm" + n, LocalDate.of(2026, 8, 3), null).placement();
      for (int day = 24; day <= 28; day++) {
        form.add("cell[%s][2026-08-%d][none.0]".formatted(other, day));
        form.add("present");
      }
    }

    var answer = postTo("/attendance/weeks/2026-W35", form.toArray(String[]::new));

    assertThat(answer).hasRedirectedUrl("/attendance/weeks/2026-W35?saved=120");
  }

  @Test
  void the_register_takes_as_many_statements_for_ten_as_for_one() {
    var session = place.asStaff();
    Runnable read =
        () -> assertThat(browser.get().uri(place.uri(WEEK)).session(session)).hasStatusOk();
    read.run();
    int one = statements.of(read);
    for (int n = 0; n < 9; n++) {
      var other = place.participant("Alm" + n, LocalDate.of(2026, 8, 3), null).placement();
      place.mark(other, "2026-08-31", "PRESENT");
    }

    assertThat(statements.of(read)).isEqualTo(one);
  }

  @Test
  void what_somebody_else_changed_is_shown_and_not_overwritten() {
    place.mark(kim, "2026-08-31", "LATE");

    var answer =
        post(field("2026-08-31", "none.0"), "present", field("2026-09-01", "none.0"), "present");

    assertThat(answer).hasStatus(409);
    assertThat(answer)
        .bodyText()
        .contains("<title>Fel: ", "någon annan ändrade medan du skrev. Nu står det Sen")
        .contains(field("2026-08-31", "late.1"), "En annan dag är sparad");
    assertThat(marks()).containsExactly("2026-08-31 LATE null 1", "2026-09-01 PRESENT null 1");
  }

  @Test
  void an_absence_that_was_assessed_is_not_the_providers_to_change() {
    place.mark(kim, "2026-08-31", "ABSENT");
    given.in(
        place.here,
        () ->
            database
                .sql("update attendance.mark set reason = 'INVALID', version = version + 1")
                .update());

    var answer =
        post(field("2026-08-31", "absent.2"), "present", field("2026-09-01", "none.0"), "present");

    assertThat(answer).hasStatus(409);
    assertThat(answer)
        .bodyText()
        .contains("handläggaren har redan bedömt frånvaron", "En annan dag är sparad")
        .contains("Bedömd av handläggaren")
        .doesNotContain("cell[%s][2026-08-31]".formatted(kim));
    assertThat(marks()).containsExactly("2026-08-31 ABSENT INVALID 2", "2026-09-01 PRESENT null 1");
  }

  @Test
  void an_absence_that_was_assessed_is_text_without_what_was_said_of_it() {
    for (var reason : List.of("VALID", "SICK", "INVALID")) {
      given.in(
          place.here,
          () ->
              database
                  .sql(
                      """
                      insert into attendance.mark (placement_id, day, presence, reason, reported_at, reported_by)
                      values (:placement, '2026-08-31', 'ABSENT', :reason, now(), gen_random_uuid())
                      on conflict (municipality, placement_id, day) do update
                        set reason = excluded.reason, version = mark.version + 1
                      """)
                  .param("placement", kim.value())
                  .param("reason", reason)
                  .update());

      assertThat(get(WEEK))
          .as(reason)
          .bodyText()
          .contains("Frånvarande<span class=\"register-sub\">Bedömd av handläggaren</span>")
          .contains(field("2026-09-01", "none.0"))
          .doesNotContain("cell[%s][2026-08-31]".formatted(kim))
          .doesNotContain("Ogiltig", "Giltig", "sjuk", "Sjuk");
    }
  }

  @Test
  void a_cell_that_was_not_touched_gives_way_to_what_somebody_else_wrote() {
    place.mark(kim, "2026-08-31", "LATE");

    var answer = post(field("2026-08-31", "none.0"), "", field("2026-09-01", "none.0"), "present");

    assertThat(answer).hasRedirectedUrl(WEEK + "?saved=1");
  }

  @Test
  void days_to_come_are_not_reported() {
    assertThat(post(field("2026-09-02", "none.0"), "present")).hasStatus(409);
    assertThat(marks()).isEmpty();
  }

  @Test
  void all_present_fills_without_script_and_saves_nothing() {
    place.mark(kim, "2026-08-31", "ABSENT");

    var answer =
        post(
            field("2026-08-31", "absent.1"),
            "absent",
            field("2026-09-01", "none.0"),
            "",
            "fill",
            "all");

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("1 rutor fylldes i. Spara när det stämmer.")
        .contains("value=\"absent\" selected", "value=\"present\" selected");
    assertThat(marks()).containsExactly("2026-08-31 ABSENT UNASSESSED 1");
  }

  @Test
  void another_providers_participant_is_neither_shown_nor_written() {
    var elsewhere = place.asStaffElsewhere();

    var shown = browser.get().uri(place.uri(WEEK)).session(elsewhere).exchange();
    var written =
        browser
            .post()
            .uri(place.uri(WEEK))
            .session(elsewhere)
            .with(csrf())
            .param(field("2026-08-31", "none.0"), "present")
            .exchange();

    assertThat(shown)
        .bodyText()
        .contains("Här kommer era deltagare att stå")
        .doesNotContain("Öberg");
    assertThat(written).hasStatus(409);
    assertThat(marks()).isEmpty();
  }

  @Test
  void a_protected_participant_has_no_name_here() {
    given.in(
        place.here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());

    assertThat(get(WEEK)).bodyText().contains("Deltagare VV-2026-").doesNotContain("Öberg");
  }

  @Test
  void others_may_not() {
    var participant =
        given.account(place.here, Role.PARTICIPANT, null, java.util.UUID.randomUUID());

    assertThat(browser.get().uri(place.uri(WEEK)).session(place.asCaseworker())).hasStatus(403);
    assertThat(browser.get().uri(place.uri(WEEK)).session(place.as(participant))).hasStatus(403);
    assertThat(browser.get().uri(place.uri(WEEK))).hasStatus(401);
  }

  @Test
  void a_week_that_does_not_exist_and_a_field_of_no_page_get_plain_answers() {
    assertThat(get("/attendance/weeks/2026-W54")).hasStatus(404);
    assertThat(get("/attendance/weeks/september")).hasStatus(404);
    assertThat(post("cell[x][y][z]", "present")).hasStatus(400);
    assertThat(post(field("2026-08-31", "none.0"), "asleep")).hasStatus(400);
  }

  private String field(String day, String seen) {
    return "cell[%s][%s][%s]".formatted(kim, day, seen);
  }

  private MvcTestResult get(String page) {
    return browser.get().uri(place.uri(page)).session(place.asStaff()).exchange();
  }

  private MvcTestResult post(String... form) {
    return postTo(WEEK, form);
  }

  private MvcTestResult postTo(String page, String... form) {
    var request = browser.post().uri(place.uri(page)).session(place.asStaff()).with(csrf());
    for (int at = 0; at < form.length; at += 2) {
      request = request.param(form[at], form[at + 1]);
    }
    return request.exchange();
  }

  private List<String> marks() {
    var marks = new ArrayList<String>();
    given.in(
        place.here,
        () ->
            marks.addAll(
                database
                    .sql("select day, presence, reason, version from attendance.mark order by day")
                    .query((row, n) ->
                        "%s %s %s %d"
                            .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4)))
                    .list()));
    return marks;
  }
}
