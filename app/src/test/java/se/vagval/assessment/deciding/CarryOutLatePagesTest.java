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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A person had a check of 50 000 kronor. On 25 November 2026, when the check is no longer held, a
/// court changes the decision; it is 1 December, and neither the right nor the state's part holds.
@VagvalTest
class CarryOutLatePagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired Vouchers vouchers;

  GivenAssessment scene;
  VoucherId check;

  @BeforeEach
  void a_check_and_neither_right_nor_state() {
    clock.moveTo(TODAY);
    scene = new GivenAssessment(given, path, "nacka-2013");
    scene.readyToDecide(database);
    var made = new AtomicReference<VoucherId>();
    given.in(
        scene.here,
        () -> made.set(path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180)));
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

  private MvcTestResult think(Map<String, String> form) {
    return post("/assessment/cases/" + scene.caseId + "/decision", form, scene.caseworker);
  }

  private MvcTestResult decide(Map<String, String> form) {
    return post("/assessment/cases/" + scene.caseId + "/decision/confirm", form, scene.caseworker);
  }

  private Map<String, String> form(VoucherId earlier) {
    return form(text(show()), earlier);
  }

  private static Map<String, String> form(String shown, VoucherId earlier) {
    var form = new HashMap<String, String>();
    for (var field : new String[] {"decision", "mapping", "held"}) {
      form.put(field, hidden(shown, field));
    }
    form.put("earlier", earlier.toString());
    form.put("kind", "CHANGED_BY_REVIEW");
    form.put("why", "Kammarrätten har <ändrat> beslutet.");
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
        select string_agg(held::text || ' ' || amount_ore / 100, '; ' order by lower(valid), amount_ore)
        from assessment.voucher
        """);
  }

  private String follows() {
    return one(
        """
        select coalesce(string_agg(kind || ' ' || coalesce(last_day::text, '-') || ' ' || rule_version, '; '
          order by kind, last_day), '') from assessment.succession where decided_on = '2026-12-01'
        """);
  }

  private void theCourtGrants(VoucherId on) {
    run(
        """
        insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
        select gen_random_uuid(), d.id, d.case_id, 'COURT_DECIDED', '2026-11-25', 'GRANTED', 'Mål 1', now(), d.decided_by
        from assessment.decision d join assessment.voucher v on v.decision_id = d.id where v.id = '%s'
        """
            .formatted(on));
  }

  private void ranOut() {
    run("update assessment.voucher set valid = '[2026-01-02,2026-10-01)'");
  }

  private void ended() {
    run(
        """
        insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts, ended_on,
          ended_at, ended_by)
        select gen_random_uuid(), v.id, v.case_id, '2026-09-30', 'Flyttat', 'CHK-02', 1, '{}', '2026-09-20', now(),
          d.decided_by
        from assessment.voucher v join assessment.decision d on d.id = v.decision_id
        """);
  }

  /// Another decision of 1 September 2026 that follows on the check, with a check of its own.
  ///
  /// @param beside whether it lies beside the check; else it replaces it
  private VoucherId followedBy(long kronor, boolean beside) {
    run(
        """
        with made as (insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
            advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
          select gen_random_uuid(), 'B-2026-900', d.case_id, d.mapping_id, '2026-09-01', '2026-09-01T10:00Z', d.decided_by, 1,
            1, 2, %1$d, 'Mer', 'LEV-01', 1, '{}', 'nacka-2013', 'Riktlinje' from assessment.decision d returning *)
        insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, last_day, words, rule_id,
            rule_version, facts, decided_on, decided_at, decided_by)
        select made.id, v.id, v.case_id, v.person_id, %2$s, 'Mer', 'CHK-03', 1, '{}', made.decided_on,
          made.decided_at, made.decided_by
        from made, assessment.voucher v;
        insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive,
          beside, valid)
        select gen_random_uuid(), s.decision_id, v.case_id, v.person_id, %1$d, 60, v.terms, true, %3$s, '[2026-09-02,)'
        from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id
        """
            .formatted(
                kronor * 100,
                beside ? "'SUPPLEMENT', null" : "'NEW_ASSESSMENT', '2026-09-01'",
                beside ? "v.id" : "null"));
    return new VoucherId(
        UUID.fromString(
            one(
                """
                select v.id::text from assessment.voucher v join assessment.decision d on d.id = v.decision_id
                where d.number = 'B-2026-900'
                """)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ran out", "ended"})
  void what_was_changed_after_the_check_ran_out_or_was_ended_is_carried_out(String how) {
    if (how.equals("ended")) {
      ended();
    } else {
      ranOut();
    }
    theCourtGrants(check);
    assertThat(show())
        .hasStatusOk()
        .bodyText()
        .contains("Ändrat beslut att verkställa", "Checken gäller inte längre, men beslutet")
        .contains("value=\"CHANGED_BY_REVIEW\"")
        .doesNotContain("Checken som gäller nu", "value=\"NEW_ASSESSMENT\"", "value=\"ANOTHER\"");
    var form = form(check);
    assertThat(think(form))
        .hasStatusOk()
        .bodyText()
        .contains("gäller inte längre. Det som är betalt på den står fast")
        .contains("Den nya checken gäller från och med 1 december 2026");

    assertThat(decide(form)).hasRedirectedUrl("/assessment/decisions/" + form.get("decision"));
    assertThat(decide(form)).as("sent twice").hasStatus3xxRedirection();

    assertThat(checks()).isEqualTo("[2026-01-02,2026-10-01) 50000; [2026-12-01,2028-12-01) 40000");
    assertThat(follows()).isEqualTo("CHANGED_BY_REVIEW - 3");
    assertThat(one("select facts ->> 'place' from assessment.succession")).isEqualTo("FREE");
    assertThat(one("select facts ->> 'review' from assessment.carried_out"))
        .isEqualTo("CHANGED_BY_COURT");
  }

  @Test
  void both_sides_read_what_it_carries_out_and_it_is_carried_out_once() {
    ranOut();
    theCourtGrants(check);
    var form = form(check);
    assertThat(decide(form)).hasStatus3xxRedirection();
    var address = "/assessment/decisions/" + form.get("decision");

    assertThat(get(address, scene.participant))
        .bodyText()
        .contains("Beslutet verkställer ändringen av beslut", "&lt;ändrat&gt;")
        .contains("Den nya checken gäller från och med 1 december 2026");
    var first = one("select changed_id::text from assessment.carried_out");
    assertThat(get("/assessment/decisions/" + first, scene.caseworker))
        .bodyText()
        .contains("Ändringen är verkställd genom beslut");
    form.put("decision", UUID.randomUUID().toString());
    assertThat(decide(form)).hasStatus(409);
    assertThat(one("select count(*)::text from assessment.voucher")).isEqualTo("2");
  }

  @Test
  void it_waits_on_the_case_until_it_is_carried_out() {
    var overview = "/casework/cases/" + scene.caseId;
    ranOut();
    assertThat(get(overview, scene.caseworker)).bodyText().doesNotContain("Det ska verkställas");
    theCourtGrants(check);

    assertThat(get(overview, scene.caseworker)).bodyText().contains("Det ska verkställas");
    assertThat(get("/casework", scene.caseworker))
        .bodyText()
        .contains("ändrade beslut att verkställa");

    assertThat(decide(form(check))).hasStatus3xxRedirection();

    assertThat(get(overview, scene.caseworker))
        .bodyText()
        .contains("Verkställd ändring")
        .doesNotContain("Det ska verkställas");
    assertThat(get("/casework", scene.caseworker))
        .bodyText()
        .doesNotContain("ändrade beslut att verkställa");
  }

  @Test
  void a_check_that_has_its_place_is_replaced_by_the_new_one() {
    followedBy(20_000, false);
    theCourtGrants(check);
    assertThat(show())
        .hasStatusOk()
        .bodyText()
        .contains("Ändrat beslut att verkställa", "Checken som gäller nu", "gäller inte längre");
    var form = form(check);
    assertThat(think(form))
        .bodyText()
        .contains("Checken enligt B-2026-900 gäller till och med 1 december 2026");

    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(checks())
        .isEqualTo(
            "[2026-01-02,2026-09-02) 50000; [2026-09-02,2026-12-02) 20000; [2026-12-02,2028-12-02) 40000");
    assertThat(follows()).isEqualTo("CHANGED_BY_REVIEW 2026-12-01 3; CHANGED_BY_REVIEW - 3");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .doesNotContain("Det ska verkställas");
  }

  @Test
  void a_supplement_that_has_ended_is_followed_by_one_beside_the_check_that_is_held() {
    var supplement = followedBy(10_000, true);
    run(
        """
        update assessment.voucher set valid = '[2026-09-02,2026-10-01)' where beside is not null
        """);
    theCourtGrants(supplement);
    var form = form(supplement);
    form.putAll(Map.of("level", "3", "months", "4,5"));

    assertThat(decide(form)).hasStatus3xxRedirection();

    assertThat(checks())
        .isEqualTo(
            "[2026-01-02,) 50000; [2026-09-02,2026-10-01) 10000; [2026-12-01,2028-12-01) 30000");
    assertThat(follows()).isEqualTo("CHANGED_BY_REVIEW - 3; SUPPLEMENT - 3");
    assertThat(
            one(
                """
                select string_agg(distinct beside::text, ' ') from assessment.voucher where beside is not null
                """))
        .isEqualTo(check.toString());
  }

  @Test
  void no_result_is_claimed_on_the_old_check_from_the_day_of_the_decision() {
    ranOut();
    theCourtGrants(check);
    given.in(scene.here, () -> assertThat(vouchers.replacedOn(List.of(check))).isEmpty());

    assertThat(decide(form(check))).hasStatus3xxRedirection();

    given.in(
        scene.here,
        () -> assertThat(vouchers.replacedOn(List.of(check))).isEqualTo(Map.of(check, TODAY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW_ASSESSMENT", "SUPPLEMENT", "RETURNED"})
  void no_other_kind_follows_on_a_check_that_is_no_longer_held(String kind) {
    ranOut();
    theCourtGrants(check);
    var form = form(check);
    form.put("kind", kind);

    assertThat(decide(form))
        .hasStatus(422)
        .bodyText()
        .contains("Checken gäller inte längre. Den följs");
    assertThat(checks()).isEqualTo("[2026-01-02,2026-10-01) 50000");
  }

  @Test
  void what_waits_is_not_passed_over_by_a_choice_that_was_not_made() {
    run("update assessment.voucher set valid = '[2026-01-02,2026-08-20)'");
    theCourtGrants(check);
    clock.moveTo(LocalDate.of(2026, 9, 1));
    assertThat(show())
        .bodyText()
        .contains("value=\"ANOTHER\"", "Checken verkställer inte ändringen");
    var form = form(check);
    form.put("kind", "");

    assertThat(decide(form)).hasStatus(422).bodyText().contains("Välj vad det nya beslutet är");

    form.put("kind", "ANOTHER");
    assertThat(decide(form)).hasStatus3xxRedirection();
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Det ska verkställas");
  }

  @Test
  void a_closed_case_says_where_it_is_carried_out_and_a_new_case_can() {
    ranOut();
    theCourtGrants(check);
    run("update casework.case_file set closed_on = '2026-11-01'");
    assertThat(show())
        .hasStatus(409)
        .bodyText()
        .contains("Öppna det här igen", "/open-again\"", "href=\"/casework/cases/new\"");
    run(
        """
        insert into casework.case_file (id, number, person_id, household_id, unit_id, responsible_id, opened_on)
        select gen_random_uuid(), 'VV-2026-99999', person_id, household_id, unit_id, responsible_id, '2026-11-30'
        from casework.case_file
        """);
    var open = one("select id::text from casework.case_file where closed_on is null");
    var decision = "/assessment/cases/" + open + "/decision";
    assertThat(show()).hasStatus(409).bodyText().contains("href=\"" + decision + "\"");
    assertThat(get("/casework", scene.caseworker))
        .bodyText()
        .contains("ändrade beslut att verkställa");

    var form = form(text(get(decision, scene.caseworker)), check);
    assertThat(post(decision + "/confirm", form, scene.caseworker)).hasStatus3xxRedirection();

    assertThat(checks()).isEqualTo("[2026-01-02,2026-10-01) 50000; [2026-12-01,2028-12-01) 40000");
    assertThat(get("/casework/cases/" + open, scene.caseworker))
        .bodyText()
        .contains("Verkställd ändring")
        .doesNotContain("Det ska verkställas");
  }

  @Test
  void a_closed_case_with_nothing_to_carry_out_says_nothing_of_it() {
    run("update casework.case_file set closed_on = '2026-11-01'");

    assertThat(show()).hasStatus(409).bodyText().doesNotContain("verkställas", "cases/new\"");
  }

  @Test
  void the_database_lets_nothing_follow_on_a_held_check_without_ending_it() {
    assertThatThrownBy(() ->
            run(
                """
                insert into assessment.succession (decision_id, earlier_voucher_id, case_id, person_id, kind, words, rule_id,
                  rule_version, facts, decided_on, decided_at, decided_by)
                select d.id, v.id, v.case_id, v.person_id, 'CHANGED_BY_REVIEW', 'x', 'CHK-03', 3, '{}', '2026-12-01', now(),
                  d.decided_by
                from assessment.voucher v, assessment.decision d
                """))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is held");
  }

  @Test
  void nobody_else_carries_it_out() {
    ranOut();
    theCourtGrants(check);
    var form = form(check);
    var address = "/assessment/cases/" + scene.caseId + "/decision/confirm";

    assertThat(post(address, form, scene.colleague)).hasStatus(403);
    assertThat(post(address, form, scene.participant)).hasStatus(403);
    assertThat(checks()).isEqualTo("[2026-01-02,2026-10-01) 50000");
  }
}
