package se.vagval.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.plan.GivenPlan;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class PlanPagesTest {

  private static final String STEP = "00000000-0000-0000-0000-000000000001";
  private static final String OTHERS_STEP = "00000000-0000-0000-0000-000000000002";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenPlan plan;

  @BeforeEach
  void open_a_case() {
    plan = new GivenPlan(browser, given, path);
  }

  private int count(String table) {
    var counted = new int[1];
    given.in(
        plan.scene.here,
        () ->
            counted[0] =
                database
                    .sql("select count(*) from " + table)
                    .query((row, n) -> row.getInt(1))
                    .single());
    return counted[0];
  }

  @Test
  void a_plan_is_written_signed_and_agreed_to() {
    assertThat(plan.get(plan.plan("")))
        .bodyText()
        .contains("Här kommer planen att stå", "Första versionen")
        .doesNotContain("Nästa version");
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();
    assertThat(plan.post(plan.plan("/draft"), GivenPlan.PLAN))
        .hasRedirectedUrl(plan.plan("/draft"));
    assertThat(plan.post(plan.plan("/draft"), GivenPlan.PLAN))
        .as("sent twice")
        .hasStatus3xxRedirection();
    assertThat(plan.get(plan.plan("/draft")))
        .bodyText()
        .contains(
            "Ringa &lt;skolan",
            "Lägg till ett steg",
            "Lägg till ett mål",
            "Till exempel 13 10 2026")
        .doesNotContain("name=\"g0.s2.what\"", "name=\"g1.text\"");
    assertThat(plan.get(plan.plan("/sign")))
        .bodyText()
        .contains("Ordna praktik", "men ingen insats kan börja än", "Kartläggningen är inte klar");
    plan.scene.readyToDecide(database);
    assertThat(plan.get(plan.plan("/sign"))).bodyText().doesNotContain("kan börja än");

    assertThat(plan.post(plan.plan("/sign"), Map.of("edition", "2")))
        .hasRedirectedUrl(plan.plan(""));
    assertThat(plan.post(plan.plan("/sign"), Map.of("edition", "2")))
        .as("sent twice")
        .hasStatus3xxRedirection();

    assertThat(count("plan.plan_version")).isOne();
    assertThat(plan.get(plan.plan("")))
        .bodyText()
        .contains("Version 1", "Väntar på personens svar", "Senast 14 september 2026");
    var own = plan.get("/casework/my-path", plan.scene.participant);
    assertThat(own).bodyText().contains("Din plan är klar att läsa", "/plan/my-plan");

    var answer = Map.of("number", "1", "said", "AGREES", "words", "");
    assertThat(plan.post("/plan/my-plan/answer", answer, plan.scene.participant))
        .hasRedirectedUrl("/plan/my-plan");
    assertThat(plan.post("/plan/my-plan/answer", answer, plan.scene.participant))
        .as("sent twice")
        .hasStatus3xxRedirection();

    assertThat(count("plan.answer")).isOne();
    assertThat(plan.get(plan.plan(""))).bodyText().contains("Personen är överens");
  }

  @Test
  void who_does_not_agree_says_why_and_it_stays_with_the_version() {
    plan.sign(GivenPlan.PLAN);
    var me = plan.scene.participant;

    var empty = plan.post("/plan/my-plan/answer", Map.of("number", "1", "said", "OBJECTS"), me);
    assertThat(empty).hasStatus(422);
    assertThat(empty).bodyText().contains("Fel: ", "href=\"#words\"");
    assertThat(plan.post("/plan/my-plan/answer", Map.of("number", "1"), me)).hasStatus(422);
    var objection = Map.of("number", "1", "said", "OBJECTS", "words", "Jag vill <inte> börja nu");
    assertThat(plan.post("/plan/my-plan/answer", objection, me)).hasStatus3xxRedirection();

    assertThat(plan.get(plan.plan("")))
        .bodyText()
        .contains("Personen är inte överens", "Jag vill &lt;inte");
    assertThat(plan.get("/casework/cases/" + plan.scene.caseId))
        .bodyText()
        .contains("Personen är inte överens om planen");

    plan.sign(GivenPlan.with(Map.of("g0.text", "Klara två skift", "g0.s1.what", "")));
    var late = plan.post("/plan/my-plan/answer", objection, me);
    assertThat(late).hasStatus(409);
    assertThat(late).bodyText().contains("Det finns en ny version", "Jag vill &lt;inte");
    assertThat(plan.get(plan.plan("/versions")))
        .bodyText()
        .contains(
            "Ändrat från: Klara ett skift. Till: Klara två skift",
            "Borttaget: Ordna praktik (Coachen)");
    assertThat(plan.get(plan.plan("/versions?before=2&now=2")))
        .bodyText()
        .contains("Inget skiljer dem åt");
    assertThat(plan.get(plan.plan("/versions?before=7&now=2"))).hasStatus(404);
  }

  @Test
  void what_the_person_said_aloud_is_noted_with_its_day() {
    plan.sign(GivenPlan.PLAN);
    var said =
        Map.of("number", "1", "said", "AGREES", "on.day", "1", "on.month", "9", "on.year", "2026");

    assertThat(plan.post(plan.plan("/answer"), said)).hasRedirectedUrl(plan.plan(""));

    assertThat(plan.get(plan.plan("")))
        .bodyText()
        .contains("Personen sa att de är överens, 1 september 2026. Noterat av Kim Prov");
    var early =
        Map.of("number", "1", "said", "AGREES", "on.day", "31", "on.month", "8", "on.year", "2026");
    var refused = plan.post(plan.plan("/answer"), early);
    assertThat(refused).hasStatus(422);
    assertThat(refused).bodyText().contains("Skriv en dag från 1 september 2026");
  }

  @Test
  void a_plan_without_goal_or_follow_up_is_not_signed() {
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();

    var refused = plan.post(plan.plan("/sign"), Map.of("edition", "1"));

    assertThat(refused).hasStatus(422);
    assertThat(refused)
        .bodyText()
        .contains("Planen är inte färdig", "Skriv minst ett mål", "Skriv när ni följer upp");
  }

  @Test
  void there_is_room_for_one_more_step_or_goal_when_it_is_asked_for() {
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();
    assertThat(plan.get(plan.plan("/draft")))
        .bodyText()
        .contains("name=\"g0.s0.what\"")
        .doesNotContain("name=\"g0.s1.what\"");

    assertThat(plan.post(plan.plan("/draft"), GivenPlan.with(Map.of("more", "g0"))))
        .hasRedirectedUrl(plan.plan("/draft?more=g0#g0-s2-what"));
    assertThat(plan.get(plan.plan("/draft?more=g0")))
        .bodyText()
        .contains("name=\"g0.s2.what\"")
        .doesNotContain("name=\"g1.text\"");
    assertThat(plan.post(plan.plan("/draft"), GivenPlan.with(Map.of("more", "goal"))))
        .hasRedirectedUrl(plan.plan("/draft?more=goal#g1-text"));
    assertThat(plan.get(plan.plan("/draft?more=goal"))).bodyText().contains("name=\"g1.text\"");
    assertThat(plan.post(plan.plan("/draft"), GivenPlan.with(Map.of("more", "<other>"))))
        .hasRedirectedUrl(plan.plan("/draft"));
  }

  @Test
  void a_day_that_has_passed_is_told_at_its_field_and_is_not_signed() {
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();
    var late = GivenPlan.with(Map.of("g0.s0.by.month", "8", "followUp.month", "8"));

    assertThat(plan.post(plan.plan("/draft"), late)).hasRedirectedUrl(plan.plan("/draft"));

    assertThat(plan.get(plan.plan("/draft")))
        .bodyText()
        .contains(
            "Innan du kan underteckna",
            "href=\"#g0-s0-by-day\"",
            "Dagen har gått för mål 1, steg 1",
            "href=\"#followUp-day\"")
        .doesNotContain("Fel: ");
    var toSign = new HashMap<>(late);
    toSign.put("edition", "2");
    toSign.put("next", "sign");
    var told = plan.post(plan.plan("/draft"), toSign);
    assertThat(told).hasStatus(422);
    assertThat(told)
        .bodyText()
        .contains("Fel: ", "href=\"#g0-s0-by-day\"", "name=\"edition\" value=\"2\"");
    assertThat(plan.post(plan.plan("/sign"), Map.of("edition", "2"))).hasStatus(422);
    assertThat(count("plan.plan_version")).isZero();
  }

  @Test
  void a_step_of_the_version_before_may_keep_its_day() {
    plan.sign(GivenPlan.PLAN);
    clock.moveTo(LocalDate.of(2026, 10, 1));

    plan.sign(GivenPlan.with(Map.of("aim", "Ett annat")));

    assertThat(count("plan.plan_version")).isEqualTo(2);
  }

  @Test
  void a_stale_form_keeps_both_texts() {
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();
    assertThat(plan.post(plan.plan("/draft"), GivenPlan.PLAN)).hasStatus3xxRedirection();

    var stale = plan.post(plan.plan("/draft"), GivenPlan.with(Map.of("aim", "Arbete i <butik>")));

    assertThat(stale).hasStatus(409);
    assertThat(stale)
        .bodyText()
        .contains(
            "Arbete i &lt;butik", "Arbete i kök till sommaren", "name=\"edition\" value=\"2\"");
    var unread = plan.post(plan.plan("/sign"), Map.of("edition", "1"));
    assertThat(unread).hasStatus(409);
    assertThat(unread).bodyText().contains("Utkastet har ändrats");
  }

  @Test
  void what_is_wrong_is_told_at_its_field_and_the_rest_is_kept() {
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();

    var wrong =
        plan.post(
            plan.plan("/draft"),
            GivenPlan.with(Map.of("followUp.day", "31", "followUp.month", "2", "g0.text", "")));

    assertThat(wrong).hasStatus(422);
    assertThat(wrong)
        .bodyText()
        .contains("href=\"#followUp-day\"", "href=\"#g0-text\"", "Arbete i kök till sommaren");
  }

  @Test
  void the_person_marks_their_own_steps_and_no_other() {
    plan.sign(GivenPlan.PLAN);
    var me = plan.scene.participant;
    var done = Map.of("state", "DONE", "words", "Jag <ringde>");

    assertThat(plan.get("/plan/my-plan/steps/" + STEP, me)).hasStatusOk();
    assertThat(plan.post("/plan/my-plan/steps/" + STEP, done, me))
        .hasRedirectedUrl("/plan/my-plan");
    assertThat(plan.post("/plan/my-plan/steps/" + STEP, done, me)).hasStatus3xxRedirection();

    assertThat(count("plan.step_mark")).isOne();
    assertThat(plan.post("/plan/my-plan/steps/" + STEP, Map.of(), me)).hasStatus(422);
    assertThat(plan.get("/plan/my-plan/steps/" + OTHERS_STEP, me)).hasStatus(404);
    assertThat(plan.post("/plan/my-plan/steps/" + OTHERS_STEP, done, me)).hasStatus(404);
    assertThat(plan.get(plan.plan("")))
        .bodyText()
        .contains("Klart", "Personen skrev det 1 september 2026: Jag &lt;ringde");
    assertThat(plan.post(plan.plan("/steps/" + OTHERS_STEP), Map.of("state", "WILL_NOT_WORK")))
        .hasStatus3xxRedirection();
    assertThat(plan.get("/plan/my-plan", me)).bodyText().contains("Går inte", "Du skrev det");
  }

  @Test
  void only_the_responsible_caseworker_writes_and_only_the_unit_reads() {
    plan.sign(GivenPlan.PLAN);

    assertThat(plan.get(plan.plan(""), plan.scene.colleague))
        .bodyText()
        .contains("Version 1")
        .doesNotContain("/draft/begin");
    assertThat(plan.get(plan.plan("/versions"), plan.scene.colleague)).hasStatusOk();
    for (var account :
        new se.vagval.access.AccountId[] {plan.scene.colleague, plan.scene.stranger}) {
      assertThat(plan.post(plan.plan("/draft/begin"), Map.of(), account)).hasStatus(403);
      assertThat(plan.post(plan.plan("/draft"), GivenPlan.PLAN, account)).hasStatus(403);
      assertThat(plan.post(plan.plan("/sign"), Map.of(), account)).hasStatus(403);
      assertThat(plan.post(plan.plan("/answer"), Map.of(), account)).hasStatus(403);
      assertThat(plan.get(plan.plan("/draft"), account)).hasStatus(403);
    }
    assertThat(plan.get(plan.plan(""), plan.scene.stranger)).hasStatus(403);
    assertThat(plan.get(plan.plan(""), plan.scene.participant)).hasStatus(403);
    assertThat(plan.get("/plan/my-plan", plan.scene.caseworker)).hasStatus(403);
  }

  @Test
  void in_a_closed_case_nothing_is_written() {
    plan.sign(GivenPlan.PLAN);
    given.in(
        plan.scene.here,
        () -> database.sql("update casework.case_file set closed_on = '2026-08-31'").update());

    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus(409);
    assertThat(plan.post(plan.plan("/steps/" + STEP), Map.of("state", "DONE"))).hasStatus(409);
    assertThat(plan.get(plan.plan(""))).bodyText().doesNotContain("/draft/begin");
    assertThat(plan.get("/plan/my-plan", plan.scene.participant))
        .bodyText()
        .contains("Du har inget pågående ärende");
  }

  @Test
  void the_pages_are_complete_in_english() {
    plan.sign(GivenPlan.PLAN);
    assertThat(plan.post(plan.plan("/draft/begin"), Map.of())).hasStatus3xxRedirection();

    for (var address : new String[] {"", "/draft", "/sign", "/answer", "/versions"}) {
      assertThat(plan.get(plan.plan(address + "?lang=en")))
          .as(address)
          .bodyText()
          .contains("lan")
          .doesNotContain("plan.draft.", "Tillbaka");
    }
    assertThat(plan.get("/plan/my-plan?lang=en", plan.scene.participant))
        .bodyText()
        .contains("My plan", "You do it");
  }
}
