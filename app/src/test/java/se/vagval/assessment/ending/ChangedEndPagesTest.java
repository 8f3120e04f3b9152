package se.vagval.assessment.ending;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// The end of a check was changed by a court or by the municipality.
@VagvalTest
class ChangedEndPagesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 9, 20);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  VoucherId check;
  String decision = "";

  @BeforeEach
  void a_check_with_a_placement_that_is_ended_and_appealed() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    var made = new AtomicReference<VoucherId>();
    given.in(
        scene.here,
        () -> {
          made.set(path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180));
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          path.placement(made.get(), offer, LocalDate.of(2026, 8, 3), null);
        });
    check = made.get();
    scene.paid(database, LocalDate.of(2026, 7, 1), 0);
    scene.paid(database, LocalDate.of(2026, 8, 1), 0);
    assertThat(
            post(
                "/assessment/checks/" + check + "/end",
                Map.of(
                    "end", UUID.randomUUID().toString(),
                    "last-day.day", "20",
                    "last-day.month", "9",
                    "last-day.year", "2026",
                    "reason", "Hushållet klarar sig"),
                scene.caseworker))
        .hasStatus3xxRedirection();
    decision = "/assessment/decisions/" + end();
    note("delivered", "HANDED_OVER");
    note("appealed", "");
  }

  /// A check of more than the order names anybody for, which the board ended.
  private void endedByTheBoard() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          check = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(90_000), 180);
          database
              .sql(
                  """
                  insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version,
                    facts, ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
                  values (gen_random_uuid(), :check, :case, '2026-09-20', 'Hushållet klarar sig', 'CHK-02', 1,
                    '{"months": [], "reached": {}}', '2026-09-01', now(), :by, 'B-2026-900', 'nacka-2013',
                    '12 kap. 3 §', 'Nämnden')
                  """)
              .param("check", check.value())
              .param("case", scene.caseId.value())
              .param("by", scene.caseworker.value())
              .update();
        });
    decision = "/assessment/decisions/" + end();
    note("delivered", "HANDED_OVER");
    note("appealed", "");
  }

  private String end() {
    return one("select id::text from assessment.check_ended order by seq desc limit 1");
  }

  private String goOn() {
    return "/assessment/checks/" + check + "/go-on";
  }

  private MvcTestResult get(String address, AccountId as) {
    var uri = "http://" + scene.here + ".test" + address;
    return browser.get().uri(uri).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId as) {
    var uri = "http://" + scene.here + ".test" + address;
    var request = browser.post().uri(uri).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult carryOut(AccountId as) {
    return post(goOn(), carried(), as);
  }

  private Map<String, String> carried() {
    var change = "select id::text from assessment.decision_event order by seq desc limit 1";
    return Map.of("end", end(), "change", one(change));
  }

  private void note(String kind, String detail) {
    assertThat(post(decision + "/events/" + kind, noted(detail), scene.caseworker)).hasStatus(302);
  }

  private static Map<String, String> noted(String detail) {
    var fields = new HashMap<>(Map.of("words", "Mål 1-26", "event", UUID.randomUUID().toString()));
    fields.putAll(Map.of("on.day", "1", "on.month", "9", "on.year", "2026"));
    if (!detail.isEmpty()) {
      fields.put("detail", detail);
    }
    return fields;
  }

  private static Map<String, String> noted(String detail, LocalDate newLastDay) {
    var fields = new HashMap<>(noted(detail));
    fields.put("new-last-day.day", "" + newLastDay.getDayOfMonth());
    fields.put("new-last-day.month", "" + newLastDay.getMonthValue());
    fields.put("new-last-day.year", "" + newLastDay.getYear());
    return fields;
  }

  private void courtSets(LocalDate newLastDay) {
    note("forwarded", "");
    assertThat(
            post(
                decision + "/events/court-decided", noted("GRANTED", newLastDay), scene.caseworker))
        .hasStatus(302);
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }

  private void annulled() {
    note("forwarded", "");
    note("court-decided", "GRANTED");
  }

  @Test
  void while_the_end_stands_nothing_is_carried_out() {
    assertThat(get(goOn(), scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Det står fast", "CHK-05")
        .doesNotContain("<form class=\"form\"");
    assertThat(carryOut(scene.caseworker)).hasStatus(409);
    assertThat(get(decision, scene.caseworker)).bodyText().doesNotContain("/go-on");
  }

  @Test
  void what_the_court_annuls_goes_on_with_what_ran_by_reference_to_its_judgment() {
    annulled();
    assertThat(get(decision, scene.caseworker)).bodyText().contains("Beslutet är ändrat", goOn());
    assertThat(get(decision, scene.participant)).bodyText().doesNotContain("/go-on");
    var overview = "/casework/cases/" + scene.caseId;
    assertThat(get(overview, scene.caseworker)).bodyText().contains("Verkställ ändringen");
    assertThat(get(goOn(), scene.caseworker))
        .bodyText()
        .contains("Förvaltningsrätten har avgjort: Beslutet ändrades", "placeringar som fick");

    var form = carried();
    for (int i = 0; i < 2; i++) {
      assertThat(post(goOn(), form, scene.caseworker)).hasStatus3xxRedirection();
    }

    assertThat(one("select coalesce(ended_after::text, 'none') from assessment.voucher"))
        .isEqualTo("none");
    assertThat(one("select coalesce(last_day::text, 'none') from choice.placement"))
        .isEqualTo("none");
    assertThat(
            one(
                """
                select u.rule_id || ' ' || u.rule_version || ' ' || e.detail from assessment.check_end_undone u
                join assessment.decision_event e on e.id = u.event_id
                """))
        .isEqualTo("CHK-05 2 GRANTED");
    assertThat(get(decision, scene.participant))
        .bodyText()
        .contains("Beslutet är ändrat. Sedan den 1 september 2026 löper checken vidare igen");
    assertThat(get(decision + "/events", scene.caseworker)).bodyText().contains("löper checken");
    assertThat(get(overview, scene.caseworker)).bodyText().doesNotContain("Verkställ ändringen");
    assertThat(get(overview + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Checken löper vidare, sedan beslut B-2026-1 att den upphör ändrades");
    assertThat(get(goOn(), scene.caseworker)).hasStatus3xxRedirection();
  }

  @Test
  void after_the_last_day_the_check_goes_on_and_the_person_chooses_again() {
    note("reconsidered", "IS_CHANGED");
    clock.moveTo(LAST.plusDays(5));

    assertThat(get(goOn(), scene.caseworker))
        .bodyText()
        .contains(
            "Efter den 20 september 2026 går ingen placering vidare av sig själv",
            "väljer anordnare igen");
    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();

    assertThat(one("select (held @> date '2026-09-26')::text from assessment.voucher"))
        .isEqualTo("true");
    assertThat(one("select last_day::text from choice.placement")).isEqualTo("2026-09-20");
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void when_its_own_time_has_gone_the_page_says_plainly_that_it_cannot_go_on() {
    annulled();
    run("update assessment.voucher set valid = '[2026-01-02,2026-09-22)'");
    clock.moveTo(LAST.plusDays(2));

    assertThat(get(goOn(), scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("tiden som den är beslutad för har gått")
        .doesNotContain("<form class=\"form\"");
    assertThat(carryOut(scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("tiden som den är beslutad för har gått");
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void when_the_person_has_got_another_check_that_one_holds() {
    annulled();
    clock.moveTo(LAST.plusDays(5));
    given.in(
        scene.here,
        () ->
            path.voucher(
                scene.caseId,
                scene.caseworker,
                new GivenPath.Check(Money.ofKronor(10_000), 60, LAST.plusDays(3))));

    assertThat(carryOut(scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("personen har fått en annan check för samma tid");
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void what_is_sent_back_runs_until_it_is_decided_anew() {
    note("forwarded", "");
    note("court-decided", "SENT_BACK");

    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();

    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .bodyText()
        .contains("Besluta att checken upphör");
  }

  @Test
  void what_a_check_goes_on_by_is_not_taken_back_under_it() {
    annulled();
    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();
    var event = one("select id::text from assessment.decision_event where detail = 'GRANTED'");

    var mistake = Map.of("words", "Fel mål", "event", UUID.randomUUID().toString());

    assertThat(post(decision + "/events/" + event + "/take-back", mistake, scene.caseworker))
        .hasStatus(409);
  }

  @Test
  void only_who_decides_on_checks_carries_it_out() {
    annulled();
    var other = new GivenAssessment(given, path, "nacka-2013");

    for (var who : new AccountId[] {scene.colleague, scene.participant, scene.stranger}) {
      assertThat(get(goOn(), who)).hasStatus(403);
      assertThat(carryOut(who)).hasStatus(403);
    }
    var elsewhere = "http://" + other.here + ".test" + goOn();
    assertThat(browser.get().uri(elsewhere).session(other.as(other.caseworker))).hasStatus(404);
  }

  @Test
  void a_stale_form_and_a_change_that_was_noted_by_mistake_carry_nothing_out() {
    annulled();
    assertThat(post(goOn(), Map.of("end", UUID.randomUUID().toString()), scene.caseworker))
        .hasStatus(409);
    var event = one("select id::text from assessment.decision_event where detail = 'GRANTED'");
    assertThat(
            post(
                decision + "/events/" + event + "/take-back",
                Map.of("words", "Fel mål"),
                scene.caseworker))
        .hasStatus(302);

    assertThat(carryOut(scene.caseworker)).hasStatus(409);
    assertThatThrownBy(() ->
            run(
                """
                insert into assessment.check_end_undone (ended_id, voucher_id, case_id, undone_on, undone_at, undone_by,
                  event_id, rule_id, rule_version)
                select e.id, e.voucher_id, e.case_id, '2026-09-25', now(), e.ended_by, x.id, 'CHK-05', 1
                from assessment.check_ended e join assessment.decision_event x on x.detail = 'GRANTED'
                """))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_change_of_the_municipalitys_own_asks_the_delegation_order() {
    endedByTheBoard();
    note("reconsidered", "IS_CHANGED");

    assertThat(get(goOn(), scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("får bara nämnden", "DEC-04")
        .doesNotContain("<form class=\"form\"");
    assertThat(carryOut(scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("får bara nämnden", "DEC-04");
    assertThat(one("select count(*)::text from assessment.check_end_undone")).isEqualTo("0");
  }

  @Test
  void what_a_court_has_changed_is_carried_out_whatever_the_order_says() {
    endedByTheBoard();
    annulled();

    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();
  }

  @Test
  void who_may_not_end_a_check_of_so_much_takes_no_end_of_it_back() {
    endedByTheBoard();
    var page = "/assessment/checks/" + check;

    assertThat(get(page, scene.caseworker))
        .bodyText()
        .contains("får bara nämnden", "DEC-04")
        .doesNotContain(">Ta tillbaka<");
    assertThat(post(page + "/undo", Map.of("end", end()), scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("Delegationsordningen låter någon annan besluta");
    assertThat(one("select count(*)::text from assessment.check_end_undone")).isEqualTo("0");
  }

  @Test
  void when_the_person_has_begun_elsewhere_the_check_goes_on_and_the_placement_does_not() {
    annulled();
    given.in(
        scene.here,
        () -> {
          var offer = path.offer(path.provider("Andra AB"), Measure.PRACTICE);
          path.placement(check, offer, LAST.plusDays(3), null);
        });

    assertThat(get(goOn(), scene.caseworker))
        .bodyText()
        .contains("Efter den 20 september 2026 går ingen placering vidare av sig själv");
    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();

    assertThat(one("select min(last_day)::text from choice.placement")).isEqualTo("2026-09-20");
    assertThat(one("select coalesce(ended_after::text, 'none') from assessment.voucher"))
        .isEqualTo("none");
  }

  @Test
  void a_judgment_that_changes_only_the_last_day_lets_the_check_end_on_that_day() {
    assertThat(get(decision + "/events/reconsidered", scene.caseworker))
        .bodyText()
        .contains("Ny sista dag med checken");
    courtSets(LAST.plusDays(10));
    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .bodyText()
        .contains("är ändrat, och ändringen är inte verkställd", goOn());
    assertThat(get(goOn(), scene.caseworker))
        .bodyText()
        .contains("sista dagen blir 30 september 2026 i stället för 20 september 2026");

    var form = carried();
    for (int i = 0; i < 2; i++) {
      assertThat(post(goOn(), form, scene.caseworker)).hasStatus3xxRedirection();
    }

    assertThat(one("select ended_after::text from assessment.voucher")).isEqualTo("2026-09-30");
    assertThat(one("select last_day::text from choice.placement")).isEqualTo("2026-09-30");
    assertThat(one("select last_day::text from assessment.check_ended")).isEqualTo("2026-09-20");
    assertThat(one("select rule_id || ' ' || rule_version from assessment.check_end_moved"))
        .isEqualTo("CHK-05 2");
    assertThat(get("/assessment/checks/" + check, scene.caseworker))
        .bodyText()
        .contains("har ändrats från 20 september 2026 till 30 september 2026")
        .doesNotContain("inte verkställd");
    assertThat(get(decision, scene.participant))
        .bodyText()
        .contains("är det den 30 september 2026 som är sista dagen");
    var overview = "/casework/cases/" + scene.caseId;
    assertThat(get(overview, scene.caseworker)).bodyText().doesNotContain("Verkställ ändringen");
    assertThat(get(overview + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Sista dagen med checken ändrad till 30 september 2026");
    assertThat(get(goOn(), scene.caseworker)).bodyText().contains("Det står fast");
    assertThat(one("select string_agg(what, ' ') from audit.entry where what = 'check-end-moved'"))
        .isEqualTo("check-end-moved");
  }

  @Test
  void a_day_that_has_gone_changes_nothing_and_one_that_is_carried_out_is_not_taken_back() {
    courtSets(LocalDate.of(2026, 8, 31));
    assertThat(carryOut(scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("dagar som har gått ändras inte");
    takeBack(302);
    assertThat(
            post(
                decision + "/events/court-decided",
                noted("GRANTED", LocalDate.of(2026, 9, 10)),
                scene.caseworker))
        .hasStatus(302);
    assertThat(carryOut(scene.caseworker)).hasStatus3xxRedirection();
    assertThat(one("select last_day::text from choice.placement")).isEqualTo("2026-09-10");

    takeBack(409);
    assertThatThrownBy(() ->
            run(
                """
                insert into assessment.check_end_undone (ended_id, voucher_id, case_id, undone_on, undone_at, undone_by,
                  event_id, rule_id, rule_version)
                select m.ended_id, m.voucher_id, m.case_id, '2026-09-01', now(), m.moved_by, m.event_id, 'CHK-05', 2
                from assessment.check_end_moved m
                """))
        .isInstanceOf(DataAccessException.class);
  }

  private void takeBack(int status) {
    var event =
        one(
            """
            select id::text from assessment.decision_event where detail = 'GRANTED' order by seq desc limit 1
            """);
    var mistake = Map.of("words", "Fel dag", "event", UUID.randomUUID().toString());
    assertThat(post(decision + "/events/" + event + "/take-back", mistake, scene.caseworker))
        .hasStatus(status);
  }

  @Test
  void another_last_day_is_told_only_of_a_decision_that_was_changed() {
    note("forwarded", "");

    assertThat(
            post(
                decision + "/events/court-decided",
                noted("REJECTED", LAST.plusDays(10)),
                scene.caseworker))
        .hasStatus(422)
        .bodyText()
        .contains("En ny sista dag kan bara skrivas när beslutet ändrades");
    var ofCheck = one("select id::text from assessment.decision");
    assertThat(
            get("/assessment/decisions/" + ofCheck + "/events/changed-unasked", scene.caseworker))
        .bodyText()
        .doesNotContain("Ny sista dag med checken");
  }
}
