package se.vagval.attendance.absences;

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
import se.vagval.attendance.GivenAttendance;
import se.vagval.choice.PlacementId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class AssessAbsencePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  private GivenAttendance place;
  private PlacementId kim;

  @BeforeEach
  void one_absence() {
    place = new GivenAttendance(given, path);
    kim = place.participant("Öberg", LocalDate.of(2026, 8, 3), null).placement();
    place.mark(kim, "2026-08-28", "ABSENT");
  }

  @Test
  void an_accepted_reason_is_saved_and_the_first_word_kept() {
    assertThat(post("2026-08-28", "SICK", "1", "false"))
        .hasRedirectedUrl("/attendance/placements/" + kim + "?month=2026-08");
    assertThat(post("2026-08-28", "SICK", "1", "false")).hasStatus3xxRedirection();

    assertThat(rows("select reason || ' ' || version from attendance.mark"))
        .containsExactly("SICK 2");
    assertThat(rows("select reason from attendance.mark_before")).containsExactly("UNASSESSED");
  }

  @Test
  void before_a_reason_is_refused_the_page_stops() {
    var stopped = post("2026-08-28", "INVALID", "1", "false");

    assertThat(stopped).hasStatusOk();
    assertThat(stopped).bodyText().contains("Har deltagaren fått berätta", "name=\"sure\"");
    assertThat(rows("select reason from attendance.mark")).containsExactly("UNASSESSED");

    assertThat(post("2026-08-28", "INVALID", "1", "true")).hasStatus3xxRedirection();
    assertThat(rows("select reason from attendance.mark")).containsExactly("INVALID");
  }

  @Test
  void a_stale_page_is_told_and_keeps_the_choice() {
    assertThat(post("2026-08-28", "SICK", "1", "false")).hasStatus3xxRedirection();

    var stale = post("2026-08-28", "VALID", "1", "false");

    assertThat(stale).hasStatus(409);
    assertThat(stale)
        .bodyText()
        .contains(
            "Någon annan har ändrat dagen",
            "value=\"VALID\" checked",
            "name=\"version\" value=\"2\"");
  }

  @Test
  void nothing_chosen_is_a_problem_at_the_field() {
    var answer = post("2026-08-28", "", "1", "false");

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("<title>Fel: ", "Välj hur du bedömer skälet");
  }

  @Test
  void a_day_without_absence_has_nothing_to_assess() {
    assertThat(get("2026-08-27")).hasStatus(404);
    assertThat(get("2026-02-30")).hasStatus(404);
    assertThat(post("2026-08-27", "VALID", "1", "false")).hasStatus(409);
  }

  @Test
  void the_provider_and_other_caseworkers_may_not() {
    var page = place.uri("/attendance/placements/" + kim + "/absences/2026-08-28");

    assertThat(browser.get().uri(page).session(place.asStaff())).hasStatus(403);
    assertThat(
            browser
                .get()
                .uri(page)
                .session(
                    place.as(
                        given.account(
                            place.here,
                            se.vagval.access.Role.CASEWORKER,
                            java.util.UUID.randomUUID(),
                            null))))
        .hasStatus(403);
  }

  private MvcTestResult get(String day) {
    return browser
        .get()
        .uri(place.uri("/attendance/placements/" + kim + "/absences/" + day))
        .session(place.asCaseworker())
        .exchange();
  }

  /// @param sure `true` as the page that stops sends it; the form itself says nothing of it
  private MvcTestResult post(String day, String reason, String version, String sure) {
    var request =
        browser
            .post()
            .uri(place.uri("/attendance/placements/" + kim + "/absences/" + day))
            .session(place.asCaseworker())
            .with(csrf())
            .param("reason", reason)
            .param("version", version);
    return (sure.equals("true") ? request.param("sure", sure) : request).exchange();
  }

  private List<String> rows(String sql) {
    var rows = new ArrayList<String>();
    given.in(
        place.here,
        () -> rows.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return rows;
  }
}
