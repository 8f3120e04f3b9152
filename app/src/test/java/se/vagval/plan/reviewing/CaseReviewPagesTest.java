package se.vagval.plan.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class CaseReviewPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(LocalDate.of(2026, 9, 1));
    scene = new GivenAssessment(given, path, "nacka-2013");
    opened("2026-08-01");
  }

  @Test
  void a_case_is_listed_two_weeks_before_it_is_due_for_the_first_time() {
    assertThat(list(scene.caseworker)).bodyText().contains("Inget ärende ska dras");

    opened("2026-07-10");
    assertThat(list(scene.caseworker))
        .bodyText()
        .contains("Öberg", "Aldrig", "8 september 2026")
        .doesNotContain("Försenad");

    opened("2026-07-04");
    assertThat(get(scene.caseworker, "/casework"))
        .bodyText()
        .doesNotContain("att ta upp i ärendedragning");
    opened("2026-06-01");
    assertThat(list(scene.colleague)).bodyText().contains("Öberg", "31 juli 2026");
    assertThat(get(scene.caseworker, "/casework"))
        .bodyText()
        .contains("att ta upp i ärendedragning");
  }

  @Test
  void what_came_of_it_is_noted_once_and_sets_the_next_day() {
    opened("2026-06-01");
    var form = form("2026-09-01", "2026-10-20");

    assertThat(note(scene.caseworker, form)).hasStatus(302);
    assertThat(note(scene.caseworker, form)).hasStatus(302);

    var other = new HashMap<>(form);
    other.put("words", "Något annat");
    assertThat(note(scene.caseworker, other)).hasStatus(409).bodyText().contains("Något annat");

    assertThat(list(scene.caseworker)).bodyText().contains("Inget ärende ska dras");
    assertThat(get(scene.colleague, address()))
        .bodyText()
        .containsOnlyOnce("Vi prövar språkpraktik")
        .contains("Ska dras den 20 oktober 2026", "En annan insats")
        .doesNotContain("<textarea");
    clock.moveTo(LocalDate.of(2026, 10, 21));
    assertThat(list(scene.caseworker)).bodyText().contains("20 oktober 2026");
    assertThat(get(scene.caseworker, "/casework"))
        .bodyText()
        .contains("att ta upp i ärendedragning");
  }

  @Test
  void a_day_that_is_not_ahead_and_missing_words_are_told_at_their_fields() {
    var form = form("2026-09-01", "2026-09-01");
    form.put("words", " ");
    form.remove("outcome");

    assertThat(note(scene.caseworker, form))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en dag som ligger framåt i tiden", "Skriv ett svar", "Välj ett svar");
    assertThat(note(scene.caseworker, form("2026-09-02", "2026-10-20"))).hasStatus(422);
  }

  @Test
  void the_leader_notes_too_and_nobody_outside_the_unit_reads() {
    var unit = new java.util.concurrent.atomic.AtomicReference<UUID>();
    given.in(
        scene.here,
        () -> unit.set(database.sql("select id from casework.unit").query(UUID.class).single()));
    var leader = given.account(scene.here, Role.TEAM_LEADER, unit.get(), null);

    assertThat(note(leader, form("2026-09-01", "2026-10-20"))).hasStatus(302);
    assertThat(note(scene.colleague, form("2026-09-01", "2026-10-20"))).hasStatus(403);
    assertThat(get(scene.stranger, address())).hasStatus(403);
    assertThat(get(scene.participant, address())).hasStatus(403);
    assertThat(get(scene.participant, "/plan/reviews")).hasStatus(403);
    opened("2026-06-01");
    assertThat(list(scene.stranger)).bodyText().doesNotContain("Öberg");
  }

  private void opened(String day) {
    given.in(
        scene.here,
        () ->
            database
                .sql("update casework.case_file set opened_on = :day::date")
                .param("day", day)
                .update());
  }

  private Map<String, String> form(String on, String next) {
    var form = new HashMap<String, String>();
    form.put("id", UUID.randomUUID().toString());
    form.put("outcome", "NEW_MEASURE");
    form.put("words", "Vi prövar språkpraktik");
    put(form, "on", LocalDate.parse(on));
    put(form, "next", LocalDate.parse(next));
    return form;
  }

  private static void put(Map<String, String> form, String field, LocalDate day) {
    form.put(field + ".day", "" + day.getDayOfMonth());
    form.put(field + ".month", "" + day.getMonthValue());
    form.put(field + ".year", "" + day.getYear());
  }

  private String address() {
    return "/plan/cases/" + scene.caseId + "/review";
  }

  private MvcTestResult list(AccountId account) {
    return get(account, "/plan/reviews");
  }

  private MvcTestResult get(AccountId account, String address) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult note(AccountId account, Map<String, String> form) {
    var post =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address())
            .session(scene.as(account))
            .with(csrf());
    form.forEach(post::param);
    return post.exchange();
  }
}
