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
    return post(goOn(), Map.of("end", end()), as);
  }

  private void note(String kind, String detail) {
    var fields = new HashMap<>(Map.of("words", "Mål 1-26", "event", UUID.randomUUID().toString()));
    fields.putAll(Map.of("on.day", "1", "on.month", "9", "on.year", "2026"));
    if (!detail.isEmpty()) {
      fields.put("detail", detail);
    }
    assertThat(post(decision + "/events/" + kind, fields, scene.caseworker)).hasStatus(302);
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

    var form = Map.of("end", end());
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
        .isEqualTo("CHK-05 1 GRANTED");
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
}
