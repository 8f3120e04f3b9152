package se.vagval.assessment.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
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
import se.vagval.testing.VagvalTest;

@VagvalTest
class RightPagesTest {

  private static final Pattern MAPPING =
      Pattern.compile("name=\"mapping\" value=\"([0-9a-f-]{36})\"");
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final Map<String, String> KNOWN =
      Map.of("month", "2026-09", "known-from", "Beslut <om> bistånd den 1 september, 4 200 kr");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void a_case_that_is_ready_but_for_the_right() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    scene.readyButForTheRight(database);
  }

  private MvcTestResult get(String address) {
    return get(address, scene.caseworker);
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser.get().uri(scene.address(address)).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId as) {
    var request = browser.post().uri(scene.address(address)).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult state(Map<String, String> fields) {
    return post("/right", fields, scene.caseworker);
  }

  private Map<String, String> decide() {
    return decide("4");
  }

  private Map<String, String> decide(String level) {
    var page =
        new String(get("/decision").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    var mapping = MAPPING.matcher(page);
    assertThat(mapping.find()).isTrue();
    var form =
        new HashMap<>(
            Map.of("decision", UUID.randomUUID().toString(), "mapping", mapping.group(1)));
    form.putAll(Map.of("level", level, "months", "6", "deviation", "Räcker", "reasons", "Skäl."));
    assertThat(post("/decision/confirm", form, scene.caseworker)).hasStatus3xxRedirection();
    return form;
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  @Test
  void without_the_right_no_check_is_decided_on_and_the_page_says_why() {
    var refused = get("/decision");

    assertThat(refused).hasStatus(409);
    assertThat(refused)
        .bodyText()
        .contains("Rätten till check är inte visad", "ingen rad", "augusti 2026", "/right");
    assertThat(
            browser
                .get()
                .uri("http://" + scene.here + ".test/casework/cases/" + scene.caseId)
                .session(scene.as(scene.caseworker)))
        .bodyText()
        .contains("något behöver bli klart först", "Se vad som saknas");
    assertThat(get("/right")).hasStatusOk();
    assertThat(get("/right"))
        .bodyText()
        .contains(
            "En check kräver att hushållet har fått ekonomiskt bistånd den här eller förra månaden.",
            "Har hushållet inte fått det än: ansök först.",
            "Registret har ingen rad för månaden",
            "Det betyder inte att inget har betalats",
            "CHK-01")
        .doesNotContain("känd av kommunen");
  }

  @Test
  void a_month_in_the_register_gives_the_right_and_stands_with_the_decision() {
    scene.paid(database, JULY, 400_000);
    assertThat(get("/decision")).hasStatus(409);
    var source = scene.paid(database, AUGUST, 450_000);

    assertThat(get("/decision"))
        .bodyText()
        .contains(
            "Personen har rätt till check", "Hushållet fick ekonomiskt bistånd i augusti 2026");
    decide();

    assertThat(
            one(
                "select ground || ' ' || month || ' ' || rule_id || rule_version from assessment.decision_right"))
        .isEqualTo("REGISTER 2026-08-01 CHK-011");
    assertThat(one("select import_id::text from assessment.decision_right"))
        .isEqualTo(source.toString());
    assertThat(one("select facts #>> '{months,0,register}' from assessment.decision_right"))
        .isEqualTo("SILENT");
    var decision = one("select id::text from assessment.decision");
    var page =
        browser
            .get()
            .uri("http://" + scene.here + ".test/assessment/decisions/" + decision)
            .session(scene.as(scene.participant))
            .exchange();
    assertThat(page).bodyText().contains("Hushållet fick ekonomiskt bistånd i augusti 2026");
  }

  @Test
  void where_the_register_is_silent_the_caseworker_says_what_is_known_and_from_what() {
    for (int i = 0; i < 2; i++) {
      assertThat(state(KNOWN)).hasStatus3xxRedirection();
    }

    assertThat(get("/right"))
        .bodyText()
        .contains("Personen har rätt till check", "Beslut &lt;om&gt; bistånd");
    assertThat(one("select count(*)::text from assessment.assistance_stated")).isEqualTo("1");
    decide();
    assertThat(one("select ground || ' ' || known_from from assessment.decision_right"))
        .isEqualTo("STATED Beslut <om> bistånd den 1 september, 4 200 kr");
  }

  @Test
  void what_is_missing_or_wrong_is_said_at_the_field_and_kept() {
    var answer = state(Map.of("month", "2026-13", "known-from", " "));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("Välj en månad", "Skriv hur du vet det");
    assertThat(state(Map.of("month", "2026-06", "known-from", "Beslut"))).hasStatus(409);
  }

  @Test
  void the_register_counts_as_soon_as_it_says_something_of_the_month() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    scene.paid(database, SEPTEMBER, 0);
    scene.paid(database, AUGUST, 0);

    assertThat(get("/decision")).hasStatus(409);
    assertThat(get("/right")).bodyText().contains("inte fick ekonomiskt bistånd");
    var late = state(KNOWN);
    assertThat(late).hasStatus(409);
    assertThat(late).bodyText().contains("Den gäller. Ingenting sparades.");
  }

  @Test
  void only_the_caseworker_of_the_case_says_it_and_the_unit_reads_it() {
    assertThat(get("/right", scene.colleague)).hasStatusOk();
    assertThat(post("/right", KNOWN, scene.colleague)).hasStatus(403);
    assertThat(get("/right", scene.stranger)).hasStatus(403);
  }

  private static final String BACK = "/right/take-back";

  private Map<String, String> takingBack(String reason) {
    return Map.of(
        "month",
        "2026-09",
        "word",
        one("select max(seq)::text from assessment.assistance_stated"),
        "reason",
        reason);
  }

  @Test
  void what_was_stated_wrongly_is_taken_back_with_a_reason_and_stays_in_the_file() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    assertThat(get("/right")).bodyText().contains("Ta tillbaka uppgiften om september 2026");
    assertThat(get(BACK + "?month=2026-09")).bodyText().contains("Beslut &lt;om&gt; bistånd");
    var wrong = post(BACK, takingBack(" "), scene.caseworker);
    assertThat(wrong).hasStatus(422);

    var form = takingBack("Fel hushåll");
    for (int i = 0; i < 2; i++) {
      assertThat(post(BACK, form, scene.caseworker)).hasStatus3xxRedirection();
    }

    assertThat(one("select count(*)::text from assessment.assistance_taken_back")).isEqualTo("1");
    assertThat(one("select count(*)::text from assessment.assistance_stated")).isEqualTo("1");
    assertThat(get("/decision")).hasStatus(409);
    assertThat(post(BACK, takingBack("Annat skäl"), scene.caseworker)).hasStatus(409);
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    assertThat(get("/right")).bodyText().contains("Personen har rätt till check");
  }

  @Test
  void what_a_decision_rests_on_is_not_taken_back() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    decide();

    var refused = post(BACK, takingBack("Fel månad"), scene.caseworker);

    assertThat(refused).hasStatus(409);
    assertThat(refused)
        .bodyText()
        .contains("Ett beslut bygger på uppgiften", one("select number from assessment.decision"))
        .contains("på eget initiativ", "href=\"" + decision() + "/events\"");
    assertThat(one("select count(*)::text from assessment.assistance_taken_back")).isEqualTo("0");
  }

  @Test
  void what_only_decisions_rest_on_that_no_longer_stand_is_taken_back() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    decide();
    assertThat(noted("/changed-unasked", "words", "Månaden var fel")).hasStatus3xxRedirection();

    assertThat(get(BACK + "?month=2026-09"))
        .bodyText()
        .doesNotContain("Ett beslut bygger på uppgiften");
    assertThat(post(BACK, takingBack("Fel månad"), scene.caseworker)).hasStatus3xxRedirection();
    assertThat(
            browser
                .get()
                .uri("http://" + scene.here + ".test" + decision())
                .session(scene.as(scene.participant)))
        .bodyText()
        .contains("Ändrat på kommunens eget initiativ");
  }

  @Test
  void a_change_that_is_itself_taken_back_leaves_the_decision_standing() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    decide();
    assertThat(noted("/changed-unasked", "words", "Fel")).hasStatus3xxRedirection();
    var event = one("select id::text from assessment.decision_event");
    assertThat(noted("/" + event + "/take-back", "words", "Fel beslut")).hasStatus3xxRedirection();

    assertThat(post(BACK, takingBack("Fel månad"), scene.caseworker)).hasStatus(409);
  }

  @Test
  void after_a_change_unasked_a_new_decision_asks_for_the_right_again() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();
    decide();
    assertThat(noted("/changed-unasked", "words", "Fel")).hasStatus3xxRedirection();
    assertThat(post(BACK, takingBack("Fel månad"), scene.caseworker)).hasStatus3xxRedirection();

    assertThat(get("/decision"))
        .hasStatus(409)
        .bodyText()
        .contains("Rätten till check är inte visad");
  }

  private String decision() {
    return "/assessment/decisions/" + one("select id::text from assessment.decision");
  }

  private MvcTestResult noted(String what, String... more) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + decision() + "/events" + what)
            .session(scene.as(scene.caseworker))
            .with(csrf())
            .param("event", UUID.randomUUID().toString())
            .param("on.day", "1")
            .param("on.month", "9")
            .param("on.year", "2026");
    for (int at = 0; at < more.length; at += 2) {
      request = request.param(more[at], more[at + 1]);
    }
    return request.exchange();
  }

  @Test
  void only_who_decides_takes_back() {
    assertThat(state(KNOWN)).hasStatus3xxRedirection();

    assertThat(post(BACK, takingBack("Fel"), scene.colleague)).hasStatus(403);
    assertThat(get(BACK + "?month=2026-09", scene.stranger)).hasStatus(403);
    assertThat(get(BACK + "?month=september")).hasStatus(404);
  }

  @Test
  void young_adults_have_the_right_in_sundbyberg() {
    scene = new GivenAssessment(given, path, "sundbyberg-2017");
    scene.readyButForTheRight(database);
    given.in(
        scene.here,
        () -> database.sql("update casework.person set birth_date = '2004-05-01'").update());

    assertThat(get("/decision")).hasStatusOk();
    assertThat(get("/right")).bodyText().contains("Personen är 22 år");
    decide("3");
    assertThat(one("select ground from assessment.decision_right")).isEqualTo("YOUNG");
  }

  @Test
  void an_import_that_a_decision_rests_on_is_not_undone() {
    scene.paid(database, JULY, 400_000);
    var source = scene.paid(database, AUGUST, 450_000);
    var form = decide();
    var leader = given.account(scene.here, Role.TEAM_LEADER, UUID.randomUUID(), null);
    var undo = "http://" + scene.here + ".test/assistance/imports/" + source + "/undo";

    var asked = browser.get().uri(undo).session(scene.as(leader)).exchange();
    var refused = browser.post().uri(undo).session(scene.as(leader)).with(csrf()).exchange();

    var number =
        one(
            "select number from assessment.decision where id = '%s'"
                .formatted(form.get("decision")));
    assertThat(asked).bodyText().contains(number);
    assertThat(refused).hasStatus(409);
    assertThat(one("select count(*)::text from assistance.payment")).isEqualTo("2");
  }
}
