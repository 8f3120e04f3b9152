package se.vagval.assessment.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Money;
import se.vagval.outcomes.ClaimDays;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A person who was mapped in January and has a check of 50 000 kronor since, with a placement
/// since August, is mapped again and needs a new decision on 1 September 2026.
@VagvalTest
class RenewPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired ClaimDays days;

  GivenAssessment scene;
  VoucherId check;
  OfferId offer;

  @BeforeEach
  void a_held_check_with_a_placement_and_a_new_mapping() {
    clock.moveTo(TODAY);
    scene = new GivenAssessment(given, path, "nacka-2013");
    scene.readyToDecide(database);
    var made = new AtomicReference<VoucherId>();
    var offered = new AtomicReference<OfferId>();
    given.in(
        scene.here,
        () -> {
          made.set(path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180));
          offered.set(path.offer(path.provider("Verkstan AB"), Measure.PRACTICE));
          path.placement(made.get(), offered.get(), LocalDate.of(2026, 8, 3), null);
        });
    check = made.get();
    offer = offered.get();
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(as))
        .exchange();
  }

  private MvcTestResult show() {
    return get("/assessment/cases/" + scene.caseId + "/decision", scene.caseworker);
  }

  private MvcTestResult post(String rest, Map<String, String> fields) {
    return postAs(scene.caseworker, rest, fields);
  }

  private MvcTestResult postAs(AccountId as, String rest, Map<String, String> fields) {
    var request = browser.post().uri(scene.address(rest)).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  /// The form as shown, as a new assessment of the advised level.
  private Map<String, String> form() {
    var shown = text(show());
    var form = new HashMap<String, String>();
    for (var field : new String[] {"decision", "mapping", "held", "earlier"}) {
      form.put(field, hidden(shown, field));
    }
    form.put("kind", "NEW_ASSESSMENT");
    form.put("why", "Du är <kartlagd> på nytt.");
    form.put("level", "4");
    form.put("months", "6");
    form.put("deviation", "");
    form.put("reasons", "Du behöver öva svenska på en arbetsplats.");
    return form;
  }

  private Map<String, String> form(Map<String, String> changes) {
    var form = form();
    form.putAll(changes);
    return form;
  }

  private static String hidden(String html, String field) {
    var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(html);
    assertThat(found.find()).as(field).isTrue();
    return found.group(1);
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }

  private String checks() {
    return one(
        """
        select string_agg(held::text || ' ' || amount_ore / 100, '; ' order by lower(valid), id)
        from assessment.voucher
        """);
  }

  private void approveResult() {
    claimResult();
    run(
        """
        insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on, decided_at)
        select id, placement_id, true, claimed_by, gen_random_uuid(), '2026-08-28', now() from outcomes.claim
        """);
  }

  private void claimResult() {
    run("update choice.placement set last_day = '2026-08-28', end_reason = 'SELF_SUPPORTING'");
    run(
        """
        insert into outcomes.claim (id, placement_id, result, evidence_name, evidence_type, evidence,
            claimed_on, claimed_at, claimed_by)
          select gen_random_uuid(), id, 'EMPLOYMENT', 'avtal.pdf', 'application/pdf', '\\x25', '2026-08-28', now(),
            gen_random_uuid() from choice.placement
        """);
  }

  @Test
  void the_page_shows_the_held_check_and_what_may_be_decided_about_it() {
    assertThat(show())
        .hasStatusOk()
        .bodyText()
        .contains("Checken som gäller nu", "50\u202F000", "Något pågår hos en anordnare")
        .contains("value=\"NEW_ASSESSMENT\"", "value=\"SUPPLEMENT\"", "ersätter den gamla")
        .contains("Varken kommunen eller domstolen har ändrat det", "Inget resultat är godkänt")
        .doesNotContain("value=\"RETURNED\"", "value=\"CHANGED_BY_REVIEW\"", "value=\"ANOTHER\"");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Besluta på nytt")
        .doesNotContain("Beslutet om check väntar på dig");
  }

  @Test
  void a_check_that_has_run_out_waits_for_a_decision_only_when_the_person_is_mapped_anew() {
    run(
        "update choice.placement set last_day = '2026-07-15', start_day = '2026-07-01', end_reason = 'OTHER'");
    run("update assessment.voucher set valid = '[2026-01-02,2026-08-01)'");
    var overview = "/casework/cases/" + scene.caseId;

    assertThat(get(overview, scene.caseworker))
        .bodyText()
        .contains("Beslutet om check väntar på dig");
    run("update assessment.mapping set started_on = '2026-01-01', completed_on = '2026-01-02'");

    assertThat(get(overview, scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Beslutet om check väntar på dig");
  }

  @Test
  void a_new_assessment_replaces_the_check_from_the_day_after_and_what_runs_on_it_ends() {
    var form = form();

    var confirm = post("/decision", form);
    for (int i = 0; i < 2; i++) {
      assertThat(post("/decision/confirm", form))
          .hasRedirectedUrl("/assessment/decisions/" + form.get("decision"));
    }

    assertThat(confirm)
        .hasStatusOk()
        .bodyText()
        .contains("gäller till och med 1 september 2026. Den nya gäller från och med 2 september")
        .contains("Det som pågår på den gamla checken slutar 1 september 2026", "&lt;kartlagd&gt;")
        .contains("50\u202F000,00", "flyttas inte till den nya");
    assertThat(checks()).isEqualTo("[2026-01-02,2026-09-02) 50000; [2026-09-02,2028-09-02) 40000");
    assertThat(one("select last_day || ' ' || end_reason from choice.placement"))
        .isEqualTo("2026-09-01 OTHER");
    assertThat(one("select rule_id || ' ' || kind || ' ' || last_day from assessment.succession"))
        .isEqualTo("CHK-03 NEW_ASSESSMENT 2026-09-01");
    assertThat(one("select string_agg(what, ' ') from audit.entry where act = 'CHANGED'"))
        .contains("check-replaced", "placement-ended", "decision");
  }

  @Test
  void no_result_is_claimed_on_a_replaced_check_from_the_day_of_the_new_decision() {
    given.in(scene.here, () -> assertThat(days.of(List.of(check))).doesNotContainKey(check));

    assertThat(post("/decision/confirm", form())).hasStatus(302);

    given.in(
        scene.here,
        () -> assertThat(days.of(List.of(check))).containsEntry(check, TODAY.minusDays(1)));
  }

  @Test
  void both_decisions_say_it_and_the_person_reads_one_plain_sentence() {
    var first = one("select id::text from assessment.decision");
    var form = form();
    post("/decision/confirm", form);

    assertThat(get("/assessment/decisions/" + form.get("decision"), scene.participant))
        .bodyText()
        .contains("Beslutet ersätter beslut B", "&lt;kartlagd&gt;", "2 september 2026");
    assertThat(get("/assessment/decisions/" + first, scene.participant))
        .bodyText()
        .contains("Ersatt av beslut B-2026-1", "/assessment/decisions/" + form.get("decision"));
    assertThat(get("/casework/my-path", scene.participant))
        .bodyText()
        .contains("En ny check ersätter den gamla från och med 2 september 2026");
    assertThat(
            get("/assessment/decisions/" + form.get("decision") + "/letter.pdf", scene.participant))
        .hasStatusOk();
    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .bodyText()
        .contains("Checken är ersatt av beslut B-2026-1")
        .doesNotContain("/undo", "/run-on");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("ersattes av ett nytt beslut");
  }

  @ParameterizedTest
  @CsvSource({"kind,SUPPLEMENT", "why,Ett annat skäl.", "level,5"})
  void the_same_form_with_something_else_in_it_is_refused(String field, String other) {
    var form = form();
    post("/decision/confirm", form);
    form.put(field, other);

    assertThat(post("/decision/confirm", form)).hasStatus(409);
    assertThat(one("select count(*)::text from assessment.succession")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "kind,'',Välj vad det nya beslutet är",
    "kind,RETURNED,Checken har inte gjort sitt",
    "kind,CHANGED_BY_REVIEW,Beslutet står fast",
    "why,' ',Skriv varför ett nytt beslut fattas",
    "earlier,something,Välj vad det nya beslutet är",
  })
  void what_is_wrong_is_said_and_what_was_typed_is_kept(String field, String typed, String said) {
    var answer = post("/decision/confirm", form(Map.of(field, typed)));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains(said, "öva svenska på en arbetsplats");
    assertThat(checks()).isEqualTo("[2026-01-02,) 50000");
  }

  @Test
  void a_check_that_changed_meanwhile_stops_the_decision_and_nothing_typed_is_lost() {
    var form = form();
    run("update choice.placement set last_day = '2026-10-01', end_reason = 'COMPLETED'");

    var answer = post("/decision/confirm", form);

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains("har ändrats medan du skrev", "öva svenska", "&lt;kartlagd&gt;");
    assertThat(post("/decision", form)).hasStatus(422);
    assertThat(checks()).isEqualTo("[2026-01-02,) 50000");
  }

  @Test
  void without_a_new_mapping_nothing_but_a_supplement_is_possible() {
    post("/decision/confirm", form());
    clock.moveTo(TODAY.plusDays(3));

    assertThat(show())
        .bodyText()
        .contains("Kartläggningen är den som checken redan vilar på", "value=\"SUPPLEMENT\"")
        .doesNotContain("value=\"NEW_ASSESSMENT\"");
    assertThat(post("/decision/confirm", form()))
        .hasStatus(422)
        .bodyText()
        .contains("Kartlägg personen på nytt först");
  }

  @Test
  void a_second_decision_on_the_same_day_follows_on_the_newest_check() {
    post("/decision/confirm", form());
    var form =
        form(Map.of("kind", "SUPPLEMENT", "level", "3", "months", "4,5", "deviation", "Mindre."));

    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();

    assertThat(checks())
        .startsWith("[2026-01-02,2026-09-02) 50000; [2026-09-01,2028-09-01) 30000; ")
        .endsWith("[2026-09-02,2028-09-02) 40000");
    assertThat(form.get("earlier")).isNotEqualTo(check.toString());
  }

  @Test
  void a_supplement_lies_beside_and_stays_inside_the_largest_sum() {
    assertThat(post("/decision/confirm", form(Map.of("kind", "SUPPLEMENT"))))
        .hasStatus(422)
        .bodyText()
        .contains("Tillsammans får checkarna vara högst");
    var form =
        form(Map.of("kind", "SUPPLEMENT", "level", "3", "months", "4,5", "deviation", "Mindre."));
    assertThat(post("/decision", form))
        .bodyText()
        .contains("gäller som förut, med samma anordnare", "hos en anordnare i taget");

    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();

    assertThat(checks()).isEqualTo("[2026-01-02,) 50000; [2026-09-01,2028-09-01) 30000");
    assertThat(one("select coalesce(last_day::text, '-') from choice.placement")).isEqualTo("-");
    assertThat(get("/assessment/decisions/" + form.get("decision"), scene.participant))
        .bodyText()
        .contains("Beslutet kompletterar beslut B");
    assertThatThrownBy(() -> beginOnTheNewest(LocalDate.of(2026, 9, 3)))
        .as("a person is at one provider at a time")
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("one_place_at_a_time");
  }

  @Test
  void while_a_result_waits_the_page_says_so_and_nothing_is_decided_anew() {
    var form = form();
    claimResult();

    assertThat(show())
        .bodyText()
        .contains("Ett resultat är anmält på checken och väntar på beslut");
    assertThat(post("/decision/confirm", form)).hasStatus4xxClientError();
    assertThat(one("select count(*)::text from assessment.succession")).isEqualTo("0");
  }

  @Test
  void whoever_is_back_after_a_result_gets_a_new_check() {
    approveResult();
    assertThat(show()).bodyText().contains("value=\"RETURNED\"", "Checken har gjort sitt");
    assertThat(post("/decision/confirm", form()))
        .hasStatus(422)
        .bodyText()
        .contains("Om personen är tillbaka");

    assertThat(post("/decision/confirm", form(Map.of("kind", "RETURNED"))))
        .hasStatus3xxRedirection();

    assertThat(checks()).contains("[2026-01-02,2026-09-02)", "[2026-09-02,2028-09-02)");
    assertThat(one("select last_day::text from choice.placement")).isEqualTo("2026-08-28");
  }

  @Test
  void what_a_court_has_changed_is_decided_anew_on_the_same_mapping() {
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
        select gen_random_uuid(), id, case_id, 'COURT_DECIDED', '2026-08-30', 'GRANTED', 'Mål 1', now(), decided_by
        from assessment.decision
        """);

    assertThat(post("/decision/confirm", form(Map.of("kind", "CHANGED_BY_REVIEW"))))
        .hasStatus3xxRedirection();

    assertThat(one("select facts ->> 'isChanged' from assessment.succession")).isEqualTo("true");
  }

  @Test
  void an_end_that_was_decided_before_is_not_taken_back_once_the_check_is_replaced() {
    scene.paid(database, LocalDate.of(2026, 7, 1), 0);
    run(
        """
        insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts,
          ended_on, ended_at, ended_by)
        select gen_random_uuid(), id, case_id, '2026-10-15', 'Skäl', 'CHK-02', 1, '{}', '2026-09-01', now(), gen_random_uuid()
        from assessment.voucher
        """);
    var end = one("select id::text from assessment.check_ended");
    assertThat(post("/decision/confirm", form())).hasStatus3xxRedirection();
    var undo =
        browser
            .post()
            .uri("http://" + scene.here + ".test/assessment/checks/" + check + "/undo")
            .session(scene.as(scene.caseworker))
            .with(csrf());
    undo.param("end", end);

    assertThat(undo.exchange()).hasStatus(409);
    assertThatThrownBy(() ->
            run(
                """
                insert into assessment.check_end_undone (ended_id, voucher_id, case_id, undone_on, undone_at, undone_by)
                select id, voucher_id, case_id, '2026-09-01', now(), ended_by from assessment.check_ended
                """))
        .hasMessageContaining("replaced");
    assertThat(checks()).contains("[2026-01-02,2026-09-02)");
  }

  @Test
  void the_database_lets_no_check_be_replaced_twice_and_none_overlap() {
    post("/decision/confirm", form());

    assertThatThrownBy(() -> succeed("2026-09-01")).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            run(
                """
                insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms,
                  exclusive, valid)
                select gen_random_uuid(), decision_id, case_id, person_id, 1, 1, '{}', true, '[2026-09-01,2026-09-03)'
                from assessment.voucher limit 1
                """))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> beginOnTheNewest(TODAY))
        .as("the old placement has its last day then")
        .hasMessageContaining("one_place_at_a_time");
    beginOnTheNewest(TODAY.plusDays(1));
    assertThat(
            one(
                """
                select count(*)::text from choice.placement a join choice.placement b
                  on a.id < b.id and a.running && b.running
                """))
        .isEqualTo("0");
  }

  /// Another succession of the first check, to the newest decision.
  private void succeed(String last) {
    run(
        """
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words,
          rule_id, rule_version, facts, decided_on, decided_at, decided_by)
        select gen_random_uuid(), earlier_voucher_id, case_id, person_id, kind, '%s', words, rule_id, rule_version, facts,
          decided_on, decided_at, decided_by from assessment.succession
        """
            .formatted(last));
  }

  private void beginOnTheNewest(LocalDate start) {
    var newest =
        new VoucherId(
            UUID.fromString(
                one("select id::text from assessment.voucher order by lower(valid) desc limit 1")));
    given.in(scene.here, () -> path.placement(newest, offer, start, null));
  }

  @Test
  void nobody_else_decides_anew() {
    var form = form();

    assertThat(postAs(scene.colleague, "/decision/confirm", form)).hasStatus(403);
    assertThat(postAs(scene.participant, "/decision/confirm", form)).hasStatus(403);
    var other = new GivenAssessment(given, path, "nacka-2013");
    assertThat(browser.get().uri(scene.address("/decision")).session(other.as(other.caseworker)))
        .hasStatus(404);
    assertThat(checks()).isEqualTo("[2026-01-02,) 50000");
  }

  @Test
  void where_several_are_held_at_a_time_one_more_follows_on_none_or_on_the_one_that_is_named() {
    scene = new GivenAssessment(given, path, "sundbyberg-2017");
    scene.readyToDecide(database);
    var first = Map.of("level", "3", "months", "6", "kind", "", "earlier", "");
    var form = new HashMap<String, String>();
    form.put("decision", UUID.randomUUID().toString());
    form.put("mapping", hidden(text(show()), "mapping"));
    form.put("reasons", "Skäl");
    form.putAll(first);
    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();

    var another = form();
    another.putAll(Map.of("level", "3", "months", "6", "kind", "ANOTHER", "why", ""));
    assertThat(post("/decision/confirm", another)).hasStatus3xxRedirection();
    var shown = text(show());
    assertThat(shown).contains("Vilken check gäller det?");
    var supplement = new HashMap<>(another);
    supplement.put("decision", UUID.randomUUID().toString());
    supplement.put("held", hidden(shown, "held"));
    supplement.put("kind", "SUPPLEMENT");
    supplement.put("why", "Mer av samma");
    supplement.put("earlier", "");
    assertThat(post("/decision/confirm", supplement)).hasStatus(422);
    supplement.put("earlier", another.get("earlier"));

    assertThat(post("/decision/confirm", supplement)).hasStatus3xxRedirection();

    assertThat(one("select count(*)::text from assessment.voucher where not exclusive"))
        .isEqualTo("3");
    assertThat(one("select earlier_voucher_id::text from assessment.succession"))
        .isEqualTo(another.get("earlier"));
    supplement.put("decision", UUID.randomUUID().toString());
    supplement.put("held", hidden(text(show()), "held"));
    assertThat(post("/decision/confirm", supplement))
        .as("the supplement that there is counts too")
        .hasStatus(422)
        .bodyText()
        .contains("Tillsammans får checkarna vara högst");
  }
}
