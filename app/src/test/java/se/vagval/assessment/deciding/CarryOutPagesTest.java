package se.vagval.assessment.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.Readiness;
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A person with a check of 50 000 kronor and a placement on it, on 1 December 2026: the register
/// says nothing of the last months, and what was known of the state's part has gone out. A court
/// has changed the decision.
@VagvalTest
class CarryOutPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired Readiness readiness;

  GivenAssessment scene;
  VoucherId check;

  @BeforeEach
  void a_held_check_and_neither_right_nor_state() {
    clock.moveTo(TODAY);
    scene = new GivenAssessment(given, path, "nacka-2013");
    scene.readyToDecide(database);
    var made = new AtomicReference<VoucherId>();
    given.in(
        scene.here,
        () -> {
          made.set(path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180));
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          path.placement(made.get(), offer, LocalDate.of(2026, 8, 3), null);
        });
    check = made.get();
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

  private MvcTestResult post(String rest, Map<String, String> fields, AccountId as) {
    var request = browser.post().uri(scene.address(rest)).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult decide(Map<String, String> form) {
    return post("/decision/confirm", form, scene.caseworker);
  }

  private Map<String, String> form(VoucherId earlier) {
    var shown = text(show());
    var form = new HashMap<String, String>();
    for (var field : new String[] {"decision", "mapping", "held"}) {
      form.put(field, hidden(shown, field));
    }
    form.put("earlier", earlier.toString());
    form.put("kind", "CHANGED_BY_REVIEW");
    form.put("why", "Förvaltningsrätten har <ändrat> beslutet.");
    form.put("level", "4");
    form.put("months", "6");
    form.put("deviation", "Domstolen bestämde nivån.");
    form.put("reasons", "Domen verkställs.");
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

  private void happens(String kind, String detail, VoucherId on) {
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
        select gen_random_uuid(), d.id, d.case_id, '%s', '2026-11-25', '%s', 'Mål 1', now(), d.decided_by
        from assessment.decision d join assessment.voucher v on v.decision_id = d.id where v.id = '%s'
        """
            .formatted(kind, detail, on));
  }

  private void theCourtGrants(VoucherId on) {
    happens("COURT_DECIDED", "GRANTED", on);
  }

  /// A supplement of 10 000 kronor beside the check.
  private VoucherId supplement() {
    run(
        """
        with made as (insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
            advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
          select gen_random_uuid(), 'B-2026-900', case_id, mapping_id, '2026-09-01', '2026-09-01T10:00Z', decided_by, 1, 1,
            2, 1000000, 'Mer', 'LEV-01', 1, '{}', 'nacka-2013', 'Riktlinje' from assessment.decision returning *)
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, words, rule_id,
            rule_version, facts, decided_on, decided_at, decided_by)
        select made.id, v.id, v.case_id, v.person_id, 'SUPPLEMENT', 'Mer', 'CHK-03', 1, '{}', made.decided_on,
          made.decided_at, made.decided_by
        from made, assessment.voucher v;
        insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive,
          beside, valid)
        select gen_random_uuid(), s.decision_id, v.case_id, v.person_id, 1000000, 60, v.terms, true, v.id, '[2026-09-01,)'
        from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id
        """);
    return new VoucherId(
        UUID.fromString(one("select id::text from assessment.voucher where beside is not null")));
  }

  @Test
  void what_a_court_changed_is_carried_out_though_neither_right_nor_state_holds() {
    theCourtGrants(check);
    assertThat(show())
        .hasStatusOk()
        .bodyText()
        .contains("Det här gäller inte i dag", "Slutsatsen om vem som hjälper först har gått ut")
        .contains("Rätten till check är inte visad", "verkställs det ändå")
        .contains("value=\"CHANGED_BY_REVIEW\"")
        .doesNotContain("value=\"SUPPLEMENT\"", "value=\"NEW_ASSESSMENT\"", "har rätt till check<");
    var form = form(check);
    assertThat(post("/decision", form, scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Det här gäller inte i dag", "gäller till och med 1 december 2026");

    assertThat(decide(form)).hasRedirectedUrl("/assessment/decisions/" + form.get("decision"));
    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(checks()).isEqualTo("[2026-01-02,2026-12-02) 50000; [2026-12-02,2028-12-02) 40000");
    assertThat(
            one(
                """
                select rule_id || ' ' || rule_version || ' ' || (facts ->> 'review') || ' ' || (facts ->> 'lacking') || ' '
                  || (facts ->> 'hindrances') || ' ' || (facts -> 'right' -> 'months' -> 0 ->> 'month')
                from assessment.carried_out
                """))
        .isEqualTo(
            "CHK-04 1 CHANGED_BY_COURT [\"RIGHT\", \"STATE_FIRST\"] [\"STATE_CHECK_EXPIRED\"] 2026-12");
    assertThat(one("select count(*)::text from assessment.decision_right"))
        .as("no right is said that was not there")
        .isEqualTo("0");
    assertThat(one("select facts ->> 'isChanged' from assessment.succession")).isEqualTo("true");
  }

  @Test
  void both_sides_read_why_it_holds_and_only_the_unit_what_did_not() {
    theCourtGrants(check);
    var form = form(check);
    assertThat(decide(form)).hasStatus3xxRedirection();
    var address = "/assessment/decisions/" + form.get("decision");

    assertThat(get(address, scene.caseworker))
        .bodyText()
        .contains("Domstolen ändrade beslut", "Det här beslutet verkställer ändringen")
        .contains("Vad som inte gällde när beslutet fattades", "Rätten till check var inte visad")
        .contains("Slutsatsen om vem som hjälper först har gått ut");
    assertThat(get(address, scene.participant))
        .bodyText()
        .contains("Det här beslutet verkställer ändringen", "&lt;ändrat&gt;")
        .doesNotContain("Slutsatsen om vem som hjälper först", "Vad som inte gällde");
    assertThat(get(address + "/letter.pdf", scene.participant)).hasStatusOk();
  }

  @Test
  void it_waits_on_the_case_until_it_is_carried_out() {
    var overview = "/casework/cases/" + scene.caseId;
    assertThat(get(overview, scene.caseworker))
        .bodyText()
        .doesNotContain("Det ska verkställas", "Besluta på nytt</a>");
    theCourtGrants(check);

    assertThat(get(overview, scene.caseworker))
        .bodyText()
        .contains("Ett beslut är ändrat. Det ska verkställas", "Besluta på nytt");
    assertThat(get("/casework", scene.caseworker))
        .bodyText()
        .contains("ändrade beslut att verkställa");
    assertThat(decide(form(check))).hasStatus3xxRedirection();
    assertThat(get(overview, scene.caseworker)).bodyText().doesNotContain("Det ska verkställas");
  }

  @Test
  void what_is_on_the_new_check_may_begin_whatever_the_state_says() {
    theCourtGrants(check);
    assertThat(decide(form(check))).hasStatus3xxRedirection();
    var newest =
        new VoucherId(
            UUID.fromString(
                one("select id::text from assessment.voucher order by lower(valid) desc limit 1")));

    given.in(
        scene.here,
        () -> {
          var day = TODAY.plusDays(3);
          assertThat(readiness.measureMayBegin(scene.caseId, newest, day)).isTrue();
          assertThat(readiness.measureMayBegin(scene.caseId, check, day)).isFalse();
        });
  }

  @Test
  void a_mapping_begun_anew_does_not_stop_it_and_the_last_complete_one_is_what_it_rests_on() {
    theCourtGrants(check);
    run(
        """
        insert into assessment.mapping (id, case_id, started_on, started_by)
        select gen_random_uuid(), case_id, '2026-11-28', decided_by from assessment.decision
        """);
    assertThat(show()).hasStatusOk().bodyText().contains("Kartläggningen är inte klar");

    assertThat(decide(form(check))).hasStatus3xxRedirection();

    assertThat(
            one(
                """
                select (facts ->> 'lacking') || ' ' || (select m.completed_on from assessment.decision d
                  join assessment.mapping m on m.id = d.mapping_id where d.id = decision_id)
                from assessment.carried_out
                """))
        .isEqualTo("[\"COMPLETE_MAPPING\", \"RIGHT\", \"STATE_FIRST\"] 2026-08-28");
  }

  @Test
  void its_level_need_not_lie_near_the_advice() {
    theCourtGrants(check);
    var form = form(check);
    form.putAll(Map.of("level", "1", "months", "1,5"));

    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(one("select facts ->> 'lacking' from assessment.carried_out"))
        .contains("LEVEL_NEAR_ADVICE");
  }

  @ParameterizedTest
  @CsvSource({
    "NEW_ASSESSMENT,Något som det här slaget av beslut kräver gäller inte i dag",
    "SUPPLEMENT,Något som det här slaget av beslut kräver gäller inte i dag",
    "RETURNED,Checken har inte gjort sitt",
  })
  void every_other_kind_is_refused_and_what_was_typed_is_kept(String kind, String said) {
    theCourtGrants(check);
    var form = form(check);
    form.putAll(Map.of("kind", kind, "level", "3", "months", "4,5"));

    assertThat(decide(form)).hasStatus(422).bodyText().contains("\">" + said, "Domen verkställs");
    assertThat(checks()).isEqualTo("[2026-01-02,) 50000");
  }

  @ParameterizedTest
  @CsvSource({"COURT_DECIDED,REJECTED", "COURT_DECIDED,SENT_BACK", "RECONSIDERED,STANDS"})
  void a_decision_that_stands_or_is_sent_back_asks_for_everything(String kind, String detail) {
    happens(kind, detail, check);

    assertThat(show()).hasStatus(409).bodyText().contains("Rätten till check är inte visad");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .doesNotContain("Det ska verkställas");
  }

  @Test
  void what_the_municipality_changed_itself_is_carried_out_too() {
    happens("RECONSIDERED", "IS_CHANGED", check);

    assertThat(decide(form(check))).hasStatus3xxRedirection();

    assertThat(one("select facts ->> 'review' from assessment.carried_out"))
        .isEqualTo("CHANGED_BY_MUNICIPALITY");
  }

  private MvcTestResult takeBack(String event, AccountId as) {
    var earlier =
        one("select decision_id::text from assessment.voucher where id = '" + check + "'");
    return browser
        .post()
        .uri(
            "http://%s.test/assessment/decisions/%s/events/%s/take-back"
                .formatted(scene.here, earlier, event))
        .session(scene.as(as))
        .with(csrf())
        .param("event", UUID.randomUUID().toString())
        .param("words", "Fel ärende")
        .exchange();
  }

  @Test
  void what_is_carried_out_is_not_taken_back_and_the_page_leads_to_the_decision_that_did_it() {
    theCourtGrants(check);
    var event = one("select id::text from assessment.decision_event");
    var form = form(check);
    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(takeBack(event, scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("Ändringen är verkställd")
        .contains("href=\"/assessment/decisions/" + form.get("decision") + "\"");
    assertThat(takeBack(event, scene.colleague)).hasStatus(403);

    assertThat(one("select count(*)::text from assessment.decision_event")).isEqualTo("1");
    var events =
        "/assessment/decisions/"
            + one("select changed_id::text from assessment.carried_out")
            + "/events";
    assertThat(get(events, scene.caseworker))
        .bodyText()
        .contains("Verkställd genom beslut", "/assessment/decisions/" + form.get("decision"))
        .doesNotContain("/take-back");
  }

  @Test
  void the_database_keeps_what_is_carried_out_and_carries_nothing_out_that_is_taken_back() {
    theCourtGrants(check);
    var takesBack =
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, words, takes_back, noted_at,
          noted_by)
        select gen_random_uuid(), decision_id, case_id, 'TAKEN_BACK', '2026-12-01', 'Fel', id, now(), noted_by
        from assessment.decision_event
        """;
    var carriesOut =
        """
        insert into assessment.carried_out (decision_id, case_id, changed_id, event_id, rule_id, rule_version, facts)
        select n.id, e.case_id, e.decision_id, e.id, 'CHK-04', 1, '{}'
        from assessment.decision n, assessment.decision_event e where n.id <> e.decision_id and e.takes_back is null
        """;
    supplement();
    assertThatThrownBy(() -> run(carriesOut + ";" + takesBack))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is carried out");
    assertThatThrownBy(() -> run(takesBack + ";" + carriesOut))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is taken back");
    assertThatThrownBy(() -> run(carriesOut + ";" + carriesOut))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_changed_supplement_is_replaced_alone_and_the_first_check_is_not_touched() {
    var supplement = supplement();
    theCourtGrants(supplement);
    assertThat(show()).bodyText().contains("B-2026-900", "kompletterande check");
    var form = form(supplement);
    form.putAll(Map.of("level", "3", "months", "4,5"));
    assertThat(post("/decision", form, scene.caseworker))
        .bodyText()
        .contains("Checken som den kompletterar gäller som förut");

    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(checks())
        .isEqualTo(
            "[2026-01-02,) 50000; [2026-09-01,2026-12-02) 10000; [2026-12-02,2028-12-02) 30000");
    assertThat(
            one(
                "select string_agg(beside::text, ' ') from assessment.voucher where beside is not null"))
        .isEqualTo(check + " " + check);
    assertThat(one("select coalesce(last_day::text, '-') from choice.placement"))
        .as("what runs on the first check goes on")
        .isEqualTo("-");
    assertThat(one("select count(*)::text from assessment.succession where last_day is not null"))
        .isEqualTo("1");
  }

  @Test
  void only_a_change_of_its_own_follows_on_a_supplement_and_it_changes_not_the_first() {
    var supplement = supplement();
    theCourtGrants(supplement);
    var form = form(check);

    assertThat(decide(form)).hasStatus(422).bodyText().contains("Beslutet står fast");
    clock.moveTo(LocalDate.of(2026, 9, 1));
    form = form(supplement);
    form.put("kind", "NEW_ASSESSMENT");
    assertThat(decide(form)).hasStatus(422).bodyText().contains("kompletterande check. Den följs");
  }

  @Test
  void with_the_first_check_its_supplement_ends_as_before() {
    supplement();
    theCourtGrants(check);

    assertThat(decide(form(check))).hasStatus3xxRedirection();

    assertThat(checks())
        .isEqualTo(
            "[2026-01-02,2026-12-02) 50000; [2026-09-01,2026-12-02) 10000; [2026-12-02,2028-12-02) 40000");
  }

  @Test
  void the_database_lets_nothing_lie_beside_a_check_that_no_decision_supplements_or_replaces() {
    supplement();

    assertThatThrownBy(() ->
            run(
                """
                with made as (insert into assessment.decision
                  select municipality, gen_random_uuid(), 'B-2026-901', case_id, mapping_id, decided_on, decided_at, decided_by,
                    advised_level, level, expected_months, amount_ore, deviation_reason, reasons, rule_id, rule_version, facts,
                    profile, legal_source from assessment.decision where number = 'B-2026-900' returning *)
                insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms,
                  exclusive, beside, valid)
                select gen_random_uuid(), made.id, v.case_id, v.person_id, 1, 1, '{}', true, v.id, '[2026-12-01,)'
                from made, assessment.voucher v where v.beside is null
                """))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("supplements none");
  }

  @Test
  void nobody_else_carries_it_out() {
    theCourtGrants(check);
    var form = form(check);

    assertThat(post("/decision/confirm", form, scene.colleague)).hasStatus(403);
    assertThat(post("/decision/confirm", form, scene.participant)).hasStatus(403);
    assertThat(checks()).isEqualTo("[2026-01-02,) 50000");
  }
}
