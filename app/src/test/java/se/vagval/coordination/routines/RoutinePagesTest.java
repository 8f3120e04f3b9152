package se.vagval.coordination.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
class RoutinePagesTest {

  private static final String ALL = "/coordination/routines";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;

  GivenAssessment scene;
  AccountId leader;

  @BeforeEach
  void a_leader() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
    leader = given.account(scene.here, Role.TEAM_LEADER, UUID.randomUUID(), null);
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId account) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> routine(String step, LocalDate from, LocalDate review) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("partner", "AF");
    fields.put("step", step);
    fields.put("title", "När <inget> finns");
    fields.put("text", "Ring linjen");
    fields.put("own", "Enhetschef");
    fields.put("their", "Sektionschef");
    day(fields, "from", from);
    day(fields, "review", review);
    return fields;
  }

  private static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + ".month", String.valueOf(day.getMonthValue()));
    fields.put(field + ".year", String.valueOf(day.getYear()));
  }

  private String made(String step) {
    var fields = routine(step, TestClock.USUAL, TestClock.USUAL.plusYears(1));
    var answer = post(ALL + "/new", fields, leader);
    assertThat(answer).hasStatus3xxRedirection();
    assertThat(post(ALL + "/new", fields, leader)).as("sent twice").hasStatus3xxRedirection();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  @Test
  void a_routine_is_shown_at_the_step_that_it_governs_and_nowhere_else() {
    assertThat(get(ALL, scene.caseworker)).bodyText().contains("Ingen rutin är skriven än");
    var address = made("STATE_CHECK_WORK");
    var _ = made("FIRST_CONTACT");

    var state = "/assessment/cases/" + scene.caseId + "/state-first";
    assertThat(get(state + "/work", scene.caseworker))
        .bodyText()
        .contains("När &lt;inget", address);
    assertThat(get(state + "/health", scene.caseworker)).bodyText().doesNotContain("&lt;inget");
    assertThat(get("/casework/entrance/new", scene.caseworker)).bodyText().contains("&lt;inget");
    assertThat(get("/coordination/cases/" + scene.caseId + "/dialogue/new", scene.caseworker))
        .bodyText()
        .doesNotContain("&lt;inget");
  }

  @Test
  void a_new_version_counts_from_its_day_and_the_old_one_stays_to_be_read() {
    var address = made("CONSULTATION");
    var next = routine("CONSULTATION", TestClock.USUAL.plusDays(5), TestClock.USUAL.plusYears(2));
    next.put("version", "2");
    next.put("text", "Skriv ett brev");

    assertThat(post(address, next, leader)).hasStatus3xxRedirection();
    assertThat(post(address, next, leader)).as("sent twice").hasStatus3xxRedirection();
    next.put("text", "Något annat");
    assertThat(post(address, next, leader)).as("somebody else did").hasStatus(409);

    assertThat(get(address, scene.caseworker))
        .bodyText()
        .contains("Ring linjen", "Skriv ett brev", "Version 2, från och med 6 september 2026");
  }

  @Test
  void a_review_that_is_overdue_is_said_and_one_before_the_beginning_refused() {
    var address = made("CONSULTATION");
    clock.moveTo(TestClock.USUAL.plusYears(1).plusDays(1));

    assertThat(get(ALL, leader)).bodyText().contains("Försenad", "1 ska ses över nu");
    assertThat(get(address, leader)).bodyText().contains("skulle ha setts över 1 september 2027");
    assertThat(
            post(
                ALL + "/new",
                routine("CONSULTATION", TestClock.USUAL, TestClock.USUAL.minusDays(1)),
                leader))
        .hasStatus(422);
    assertThat(post(ALL + "/new", Map.of(), leader)).hasStatus(422);
  }

  @Test
  void only_a_team_leader_writes_and_only_staff_of_the_unit_reads() {
    assertThat(get(ALL + "/new", scene.caseworker)).hasStatus(403);
    assertThat(get(ALL, scene.participant)).hasStatus(403);
    assertThat(get(ALL + "/" + UUID.randomUUID(), leader)).hasStatus(404);
  }
}
