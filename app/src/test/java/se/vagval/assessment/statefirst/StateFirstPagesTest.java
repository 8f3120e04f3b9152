package se.vagval.assessment.statefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class StateFirstPagesTest {

  private static final Pattern CHECK = Pattern.compile("name=\"check\" value=\"([0-9a-f-]{36})\"");

  /// Long unemployed, registered, and nobody has said that AF can do no more.
  private static final Map<String, String> WORK =
      Map.ofEntries(
          Map.entry("registered", "YES"),
          Map.entry("registered-on.day", "1"),
          Map.entry("registered-on.month", "3"),
          Map.entry("registered-on.year", "2024"),
          Map.entry("seeks-work", "YES"),
          Map.entry("since.day", "1"),
          Map.entry("since.month", "2"),
          Map.entry("since.year", "2024"),
          Map.entry("benefit", "NO"),
          Map.entry("programme", "NONE"),
          Map.entry("establishment", "NO"),
          Map.entry("measures", "LEFT"));

  private static final Map<String, String> EXHAUSTED =
      Map.of(
          "measures", "EXHAUSTED",
          "measures-by", "Handläggare på Arbetsförmedlingen",
          "measures-on.day", "20",
          "measures-on.month", "8",
          "measures-on.year", "2026",
          "measures-why", "Två program är prövade <utan> resultat");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private MvcTestResult get(String address) {
    return get(address, scene.caseworker);
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(scene.address(address)).session(scene.as(account)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    return post(address, fields, scene.caseworker);
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId account) {
    var request =
        browser.post().uri(scene.address(address)).session(scene.as(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> work(Map<String, String> changes) {
    var fields = new HashMap<>(WORK);
    fields.putAll(changes);
    return fields;
  }

  /// The form that asks for a reason, as shown.
  private Map<String, String> reason(String words) {
    var page =
        new String(
            get("/state-first").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    var check = CHECK.matcher(page);
    assertThat(check.find()).isTrue();
    return Map.of("check", check.group(1), "reason", words);
  }

  @Test
  void measures_that_are_exhausted_make_it_the_municipalitys_for_three_months() {
    assertThat(get("/state-first")).bodyText().contains("Ingen har kontrollerat det än");

    assertThat(post("/state-first/work", work(EXHAUSTED))).hasStatus3xxRedirection();

    var page = get("/state-first");
    assertThat(page)
        .bodyText()
        .contains(
            "Kommunen hjälper",
            "30 november 2026",
            "insatser är uttömda",
            "Två program är prövade &lt;utan",
            "STF-01")
        .doesNotContain("name=\"reason\"");
    var overview = "http://" + scene.here + ".test/casework/cases/" + scene.caseId;
    assertThat(browser.get().uri(overview).session(scene.as(scene.caseworker)))
        .bodyText()
        .contains("Staten först", "Kommunen hjälper", "30 november 2026");
  }

  @Test
  void where_the_state_comes_first_the_page_says_what_to_do_now_and_until_when() {
    assertThat(post("/state-first/work", work(Map.of("registered", "NO"))))
        .hasStatus3xxRedirection();

    assertThat(get("/state-first"))
        .bodyText()
        .contains(
            "Gör så här nu",
            "Hjälp personen att skriva in sig på Arbetsförmedlingen",
            "/coordination/cases/" + scene.caseId + "/dialogue",
            "Kontrollera igen senast 30 november 2026",
            "data-variant=\"secondary\">Kommunen tar det ändå");

    var paid = Map.of("sick-leave", "YES", "fk-benefit", "GRANTED");
    assertThat(post("/state-first/health", paid)).hasStatus3xxRedirection();
    assertThat(get("/state-first"))
        .bodyText()
        .contains("Gör så här nu", "Kom överens med Försäkringskassan")
        .doesNotContain("skriva in sig");

    assertThat(post("/state-first", reason("Platsen finns nu"))).hasStatus3xxRedirection();
    assertThat(get("/state-first")).bodyText().doesNotContain("Gör så här nu");
  }

  @Test
  void the_state_is_not_walked_around_by_questions_of_health_about_somebody_who_is_not_ill() {
    assertThat(post("/state-first/work", work(Map.of("registered", "NO"))))
        .hasStatus3xxRedirection();
    var well = Map.of("sick-leave", "NO", "fk-benefit", "NONE");

    assertThat(post("/state-first/health", well))
        .hasStatus(422)
        .bodyText()
        .contains("Personen är inte sjukskriven", "STF-02");

    assertThat(get("/state-first"))
        .bodyText()
        .contains("Hjälp personen att skriva in sig på Arbetsförmedlingen");
  }

  @Test
  void each_missing_answer_names_its_question() {
    var answer = post("/state-first/work", Map.of());

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Välj ett svar: Är personen inskriven på Arbetsförmedlingen?",
            "Välj ett svar: Söker personen arbete?",
            "Välj ett svar: Kan Arbetsförmedlingen göra mer?",
            "Skriv dagen, till exempel 14 11 2025: Arbetslös sedan")
        .doesNotContain("Välj ett svar<");
  }

  @Test
  void a_case_without_a_cause_is_told_so_and_not_that_the_cause_is_unclear() {
    assertThat(get("/decision"))
        .bodyText()
        .contains("Ingen orsak är inskriven")
        .doesNotContain("Orsaken är oklar");
    scene.cause("UNCLEAR");
    assertThat(get("/decision"))
        .bodyText()
        .contains("Orsaken är oklar")
        .doesNotContain("Ingen orsak är inskriven");
  }

  @Test
  void where_the_state_comes_first_a_check_needs_a_reason_and_the_page_says_so() {
    var _ = scene.paid(database, LocalDate.of(2026, 8, 1), 450_000);
    scene.completeMapping(database);
    scene.cause("UNEMPLOYED_WITHOUT_BENEFIT");
    assertThat(post("/state-first/work", WORK)).hasStatus3xxRedirection();
    var refused = get("/decision");
    assertThat(refused).hasStatus(409);
    assertThat(refused)
        .bodyText()
        .contains("Arbetsförmedlingen hjälper först", scene.caseId + "/state-first")
        .doesNotContain("Orsaken är oklar", "Kartläggningen är inte klar");
    var reason = reason("Platsen finns nu");

    assertThat(post("/state-first", reason)).hasStatus3xxRedirection();
    assertThat(post("/state-first", reason)).as("sent twice").hasStatus3xxRedirection();

    assertThat(get("/state-first"))
        .bodyText()
        .contains("Kommunen tar det ändå", "Platsen finns nu")
        .doesNotContain("name=\"reason\"");
    assertThat(get("/decision")).hasStatusOk();
  }

  @Test
  void without_a_reason_the_form_is_refused_at_its_field() {
    assertThat(post("/state-first/work", WORK)).hasStatus3xxRedirection();

    var answer = post("/state-first", reason(" "));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("Fel: ", "href=\"#reason\"", "Skriv varför en insats");
  }

  @Test
  void a_reason_for_what_no_longer_counts_is_refused_and_kept() {
    assertThat(post("/state-first/work", WORK)).hasStatus3xxRedirection();
    var reason = reason("Platsen finns nu");
    assertThat(post("/state-first/work", work(Map.of("benefit", "YES")))).hasStatus3xxRedirection();

    var answer = post("/state-first", reason);

    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyText().contains("Något har ändrats", "Platsen finns nu");
  }

  @Test
  void a_programme_at_full_time_needs_a_reason_though_the_municipality_helps() {
    var _ = scene.paid(database, LocalDate.of(2026, 8, 1), 450_000);
    scene.completeMapping(database);
    scene.cause("UNEMPLOYED_WITHOUT_BENEFIT");
    var fields = work(EXHAUSTED);
    fields.put("programme", "FULL_TIME");
    assertThat(post("/state-first/work", fields)).hasStatus3xxRedirection();
    assertThat(get("/decision")).bodyText().contains("Personen går i ett program på heltid");

    assertThat(post("/state-first", reason("Kvällskurs i svenska"))).hasStatus3xxRedirection();

    assertThat(get("/decision")).hasStatusOk();
  }

  @Test
  void earlier_conclusions_stay_and_the_form_starts_from_the_last_answers() {
    assertThat(post("/state-first/work", WORK)).hasStatus3xxRedirection();
    assertThat(post("/state-first/work", WORK)).as("sent twice").hasStatus3xxRedirection();
    assertThat(post("/state-first/work", work(EXHAUSTED))).hasStatus3xxRedirection();

    assertThat(get("/state-first"))
        .bodyText()
        .contains("Tidigare kontroller", "Arbetsförmedlingen hjälper först");
    assertThat(get("/state-first/work"))
        .bodyText()
        .contains("value=\"EXHAUSTED\" checked", "Handläggare på Arbetsförmedlingen");
    given.in(
        scene.here,
        () ->
            assertThat(
                    database
                        .sql("select count(*) from assessment.state_check")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(2));
  }

  @Test
  void somebody_ill_without_money_from_the_insurance_is_the_municipalitys() {
    var fields = Map.of("sick-leave", "YES", "fk-benefit", "APPLIED", "contact-on.day", "");

    assertThat(post("/state-first/health", fields)).hasStatus3xxRedirection();

    assertThat(get("/state-first"))
        .bodyText()
        .contains("Kommunen har ansvar för rehabiliteringen", "väntar på beslut");
  }

  @Test
  void what_is_missing_or_lies_ahead_is_told_at_each_field_and_the_rest_is_kept() {
    var fields =
        work(Map.of("since.year", "2027", "measures", "INADEQUATE", "measures-why", "Skäl <nog>"));
    var _ = fields.remove("benefit");

    var answer = post("/state-first/work", fields);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Fel: ",
            "href=\"#benefit\"",
            "Skriv en dag som inte ligger framåt i tiden",
            "href=\"#measures-by\"",
            "href=\"#measures-on-day\"",
            "Skäl &lt;nog");
  }

  @Test
  void an_expired_conclusion_and_an_unclear_cause_stop_a_check_and_wait_on_the_overview() {
    scene.readyToDecide(database);
    scene.cause("UNCLEAR");
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
                      full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
                    select gen_random_uuid(), case_id, branch, facts, responsible, state_reasons, full_time_programme,
                      rule_id, rule_version, profile, '2026-06-01', now(), checked_by, :until
                    from assessment.state_check
                    """)
                .param("until", LocalDate.of(2026, 9, 1))
                .update());

    assertThat(get("/decision"))
        .bodyText()
        .contains("Orsaken är oklar", "/cause", "Slutsatsen om vem som hjälper först har gått ut");
    assertThat(get("/state-first"))
        .bodyText()
        .contains("Slutsatsen gällde till och med 31 augusti");
    var overview = "http://" + scene.here + ".test/casework/cases/" + scene.caseId;
    assertThat(browser.get().uri(overview).session(scene.as(scene.caseworker)))
        .bodyText()
        .contains("Slutsatsen om vem som hjälper först har gått ut");
  }

  @Test
  void only_the_responsible_caseworker_checks_and_only_the_unit_reads() {
    assertThat(get("/state-first", scene.colleague)).hasStatusOk();
    assertThat(get("/state-first/work", scene.colleague)).hasStatus(403);
    assertThat(post("/state-first/work", WORK, scene.colleague)).hasStatus(403);
    assertThat(get("/state-first", scene.stranger)).hasStatus(403);
    assertThat(get("/state-first", scene.participant)).hasStatus(403);
  }

  @Test
  void a_closed_case_is_not_checked() {
    given.in(
        scene.here,
        () -> database.sql("update casework.case_file set closed_on = '2026-08-31'").update());

    assertThat(post("/state-first/work", WORK)).hasStatus(409);
    assertThat(get("/state-first")).bodyText().doesNotContain("/state-first/work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/state-first", "/state-first/work", "/state-first/health"})
  void the_pages_are_complete_in_english(String address) {
    var english = get(address + "?lang=en");

    assertThat(english).hasStatusOk();
    assertThat(english)
        .bodyText()
        .containsAnyOf("Social Insurance Agency", "Public Employment Service")
        .doesNotContain("assessment.state");
  }

  @Test
  void there_are_two_branches() {
    assertThat(get("/state-first/wealth")).hasStatus(404);
  }
}
