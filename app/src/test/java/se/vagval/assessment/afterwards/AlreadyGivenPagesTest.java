package se.vagval.assessment.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A check of 2 January 2026 was replaced by a new assessment of 1 September. On 25 November a
/// court changes the first decision, or sends it back; it is 1 December.
@VagvalTest
class AlreadyGivenPagesTest {

  private static final String CARRY_OUT = "ändrade beslut att verkställa";
  private static final String TRY_AGAIN = "beslut att pröva på nytt";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  String first;
  String second;

  @BeforeEach
  void a_check_that_a_new_assessment_replaced() {
    clock.moveTo(LocalDate.of(2026, 12, 1));
    scene = new GivenAssessment(given, path, "nacka-2013");
    scene.readyToDecide(database);
    given.in(
        scene.here,
        () -> path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180));
    first = one("select decision_id::text from assessment.voucher");
    second = followed("B-2026-900", "2026-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRANTED", "SENT_BACK"})
  void what_another_decision_gives_waits_no_more_and_waits_again_when_that_is_taken_back(
      String how) {
    var toDo = how.equals("GRANTED") ? CARRY_OUT : TRY_AGAIN;
    court(first, how);
    assertThat(worklist()).bodyText().contains(toDo);
    assertThat(get(events(), scene.caseworker)).bodyText().contains(address());
    assertThat(get(address(), scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("B-2026-900", "1 september 2026");

    var form = form();
    assertThat(say(form)).hasRedirectedUrl("/casework/cases/" + scene.caseId);
    assertThat(say(form)).as("sent twice").hasStatus3xxRedirection();

    assertThat(worklist()).bodyText().doesNotContain(toDo);
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .doesNotContain("Det ska verkställas", "ska prövas på nytt");
    assertThat(get(events(), scene.caseworker))
        .bodyText()
        .contains("Ett annat beslut ger redan det", "Beslut B-2026-900", "&lt;samma&gt;")
        .doesNotContain(address());
    assertThat(get("/assessment/decisions/" + first, scene.participant))
        .as("the person reads why")
        .bodyText()
        .contains("Ett annat beslut ger redan det som ändrades: Den nya", "&lt;samma&gt;");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Ett annat beslut ger redan det som ändrades");

    var said = one("select event_id::text from assessment.already_given");
    assertThat(takeBack(one("select changed_by::text from assessment.already_given")))
        .as("what it rests on stands first")
        .hasStatus(409);
    assertThat(takeBack(said)).hasStatus3xxRedirection();

    assertThat(worklist()).bodyText().contains(toDo);
    assertThat(get(events(), scene.caseworker))
        .bodyText()
        .contains("(taget tillbaka)", "Beslut B-2026-900", address());
    form.put("event", UUID.randomUUID().toString());
    assertThat(say(form)).as("anew").hasStatus3xxRedirection();
  }

  @Test
  void what_is_missing_is_told_at_its_field_and_nothing_is_said_of_what_stands() {
    assertThat(get(address(), scene.caseworker)).hasStatus3xxRedirection();
    assertThat(say(form())).hasStatus3xxRedirection();
    assertThat(one("select count(*)::text from assessment.already_given")).isEqualTo("0");

    court(first, "GRANTED");
    assertThat(say(Map.of("words", "", "given-by", "")))
        .hasStatus(422)
        .bodyText()
        .contains("Välj vilket beslut som ger det", "href=\"#words\"");
    assertThat(say(Map.of("words", "x", "given-by", first))).hasStatus(404);
    assertThat(say(Map.of("words", "x", "given-by", UUID.randomUUID().toString()))).hasStatus(404);
  }

  @Test
  void the_id_of_what_was_noted_of_another_decision_says_nothing() {
    court(first, "GRANTED");
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, words, noted_at, noted_by)
        select gen_random_uuid(), id, case_id, 'CORRECTED', decided_on, 'Siffran', now(), decided_by
        from assessment.decision where id = '%s'
        """
            .formatted(second));
    var form = form();
    form.put(
        "event", one("select id::text from assessment.decision_event where kind = 'CORRECTED'"));

    assertThat(say(form)).hasStatus(404);
    assertThat(one("select count(*)::text from assessment.already_given")).isEqualTo("0");
  }

  @Test
  void one_that_is_changed_itself_gives_nothing() {
    court(first, "GRANTED");
    court(second, "GRANTED");

    assertThat(get(address(), scene.caseworker))
        .bodyText()
        .contains("Det finns inget annat beslut om check som kan ge det");
    assertThat(say(form())).hasStatus(409).bodyText().contains("självt ändrat");
    assertThat(one("select count(*)::text from assessment.already_given")).isEqualTo("0");
  }

  @Test
  void the_page_of_the_decision_leads_there() {
    court(first, "GRANTED");

    assertThat(get("/assessment/cases/" + scene.caseId + "/decision", scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"" + address() + "\"", "Ett annat beslut ger redan det");
    assertThat(say(form())).hasStatus3xxRedirection();
    assertThat(get("/assessment/cases/" + scene.caseId + "/decision", scene.caseworker))
        .bodyText()
        .doesNotContain(address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SENT_BACK", "CHANGED_UNASKED"})
  void what_was_sent_back_or_changed_unasked_is_to_be_tried_again_until_it_is(String how) {
    assertThat(worklist()).bodyText().doesNotContain(TRY_AGAIN);
    court(second, how);

    assertThat(worklist()).bodyText().contains(TRY_AGAIN).doesNotContain(CARRY_OUT);
    assertThat(get("/casework?cases=own&do=try-again", scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Öberg");

    followOn(second, "CHANGED_BY_REVIEW", "B-2026-901", "2026-12-02");

    assertThat(worklist()).bodyText().doesNotContain(TRY_AGAIN);
  }

  @Test
  void a_supplement_does_not_try_it_again() {
    court(second, "SENT_BACK");
    followOn(second, "SUPPLEMENT", "B-2026-901", "2026-12-02");

    assertThat(worklist()).bodyText().contains(TRY_AGAIN);
  }

  @Test
  void the_database_says_it_once_and_of_one_person() {
    court(first, "GRANTED");
    assertThat(say(form())).hasStatus3xxRedirection();

    assertThatThrownBy(() -> run(given("select '%s'::uuid as id".formatted(second))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("waits for nothing");
  }

  @Test
  void nobody_else_says_it() {
    court(first, "GRANTED");

    assertThat(get(address(), scene.colleague)).hasStatus(403);
    assertThat(get(address(), scene.participant)).hasStatus(403);
    assertThat(post(address(), form(), scene.colleague)).hasStatus(403);
  }

  /// Another row that says the same of the court's decision.
  private String given(String by) {
    return """
    with other as (%s), said as (
      insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, words, noted_at, noted_by)
      select gen_random_uuid(), decision_id, case_id, 'ALREADY_GIVEN', '2026-12-01', 'x', now(), noted_by
      from assessment.decision_event where kind = 'COURT_DECIDED' returning *)
    insert into assessment.already_given (event_id, case_id, changed_id, changed_by, given_by, rule_id, rule_version)
    select said.id, said.case_id, said.decision_id, e.id, other.id, 'CHK-06', 1
    from said, other, assessment.decision_event e where e.kind = 'COURT_DECIDED'
    """
        .formatted(by);
  }

  private void court(String decision, String how) {
    var detail = how.equals("CHANGED_UNASKED") ? "null" : "'" + how + "'";
    var kind = how.equals("CHANGED_UNASKED") ? how : "COURT_DECIDED";
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
        select gen_random_uuid(), d.id, d.case_id, '%s', '2026-11-25', %s, 'Mål 1', '2026-11-26T10:00Z', d.decided_by
        from assessment.decision d where d.id = '%s'
        """
            .formatted(kind, detail, decision));
  }

  private String followed(String number, String day) {
    return followOn(first, "NEW_ASSESSMENT", number, day);
  }

  private String followOn(String earlier, String kind, String number, String day) {
    var supplements = kind.equals("SUPPLEMENT");
    run(
        """
        with made as (insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
            advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
          select gen_random_uuid(), '%1$s', d.case_id, d.mapping_id, '%2$s', '%2$sT10:00Z', d.decided_by, 1,
            1, 2, 2000000, 'Mer', 'LEV-01', 1, '{}', 'nacka-2013', 'Riktlinje' from assessment.decision d
          where d.id = '%3$s' returning *)
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words, rule_id,
            rule_version, facts, decided_on, decided_at, decided_by)
        select made.id, v.id, v.case_id, v.person_id, '%4$s', %5$s, 'Mer', 'CHK-03', 3, '{}', made.decided_on,
          made.decided_at, made.decided_by
        from made, assessment.voucher v where v.decision_id = '%3$s';
        insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive,
          beside, valid)
        select gen_random_uuid(), s.decision_id, v.case_id, v.person_id, 2000000, 60, v.terms, true, %6$s,
          daterange(s.decided_on + 1, null)
        from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id
        where v.decision_id = '%3$s'
        """
            .formatted(
                number,
                day,
                earlier,
                kind,
                supplements ? "null" : "'" + day + "'",
                supplements ? "v.id" : "null"));
    return one("select id::text from assessment.decision where number = '%s'".formatted(number));
  }

  private Map<String, String> form() {
    var form = new HashMap<String, String>();
    form.put("event", UUID.randomUUID().toString());
    form.put("given-by", second);
    form.put("words", "Den nya checken ger <samma> sak.");
    return form;
  }

  private String events() {
    return "/assessment/decisions/" + first + "/events";
  }

  private String address() {
    return "/assessment/cases/" + scene.caseId + "/already-given/" + first;
  }

  private MvcTestResult say(Map<String, String> form) {
    return post(address(), form, scene.caseworker);
  }

  private MvcTestResult takeBack(String event) {
    return post(
        events() + "/" + event + "/take-back", Map.of("words", "Fel beslut"), scene.caseworker);
  }

  private MvcTestResult worklist() {
    return get("/casework", scene.caseworker);
  }

  private MvcTestResult get(String address, AccountId as) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(as))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId as) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(as))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }
}
