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
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ChecksPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final String WHY = "Hushållet <klarar> sig sedan juli";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  VoucherId check;
  OfferId offer;

  @BeforeEach
  void a_running_check_with_a_placement() {
    scene = new GivenAssessment(given, path, "nacka-2013");
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

  /// The register says that nothing was paid in July and August.
  private void rightHasEnded() {
    scene.paid(database, JULY, 0);
    scene.paid(database, AUGUST, 0);
  }

  private String at(String address) {
    return "http://" + scene.here + ".test" + address;
  }

  private String here() {
    return at("/assessment/checks/" + check);
  }

  private MvcTestResult get(String uri, AccountId as) {
    return browser.get().uri(uri).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String what, Map<String, String> fields, AccountId as) {
    var request = browser.post().uri(here() + what).session(scene.as(as)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private Map<String, String> ending(LocalDate last) {
    return new HashMap<>(
        Map.of(
            "end", UUID.randomUUID().toString(),
            "last-day.day", "" + last.getDayOfMonth(),
            "last-day.month", "" + last.getMonthValue(),
            "last-day.year", "" + last.getYear(),
            "reason", WHY));
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  @Test
  void while_the_register_is_silent_nothing_can_end() {
    var page = get(here(), scene.caseworker);
    var refused = post("/end", ending(TODAY.plusDays(9)), scene.caseworker);

    assertThat(page).hasStatusOk();
    assertThat(page)
        .bodyText()
        .contains("registret måste först ha nått juli 2026", "CHK-02")
        .doesNotContain("Besluta att checken upphör");
    assertThat(refused).hasStatus(409);
    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .contains("Ingen löpande check saknar rätt");
    assertThat(one("select count(*)::text from assessment.check_ended")).isEqualTo("0");
  }

  @Test
  void when_the_right_has_ended_the_check_is_listed_and_ends_with_a_reason_and_a_last_day() {
    rightHasEnded();
    var last = LocalDate.of(2026, 9, 20);
    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .contains("Någon ska bestämma", "Pågår utan slutdag", "/assessment/checks/" + check);
    var form = ending(last);

    for (int i = 0; i < 2; i++) {
      assertThat(post("/end", form, scene.caseworker)).hasStatus3xxRedirection();
    }

    assertThat(one("select ended_after || ' ' || valid::text from assessment.voucher"))
        .isEqualTo("2026-09-20 [2026-01-02,)");
    assertThat(one("select last_day || ' ' || end_reason from choice.placement"))
        .isEqualTo("2026-09-20 OTHER");
    assertThat(one("select rule_id || ' ' || last_day from assessment.check_ended"))
        .isEqualTo("CHK-02 2026-09-20");
    assertThat(get(at("/assessment/checks"), scene.colleague))
        .bodyText()
        .doesNotContain("Checkar som någon har beslutat");
    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .contains("Checkar som någon har beslutat", "20 september 2026");
    assertThat(get(at("/casework/my-path"), scene.participant))
        .bodyText()
        .contains("Din check upphör den 20 september 2026", "&lt;klarar&gt;");
  }

  @Test
  void a_month_that_a_file_came_before_the_end_of_has_not_been_reached() {
    rightHasEnded();
    given.in(
        scene.here,
        () ->
            database
                .sql("update assistance.import set finished_at = '2026-07-25T08:00Z'")
                .update());

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("registret måste först ha nått")
        .doesNotContain("Besluta att checken upphör");
    assertThat(post("/end", ending(TODAY.plusDays(9)), scene.caseworker)).hasStatus(409);
  }

  @Test
  void an_import_that_an_ended_check_rests_on_is_not_undone_until_the_end_is_taken_back() {
    scene.paid(database, JULY, 0);
    var source = scene.paid(database, AUGUST, 0);
    var leader = given.account(scene.here, Role.TEAM_LEADER, UUID.randomUUID(), null);
    var undo = at("/assistance/imports/" + source + "/undo");
    assertThat(post("/end", ending(TODAY.plusDays(19)), scene.caseworker))
        .hasStatus3xxRedirection();

    var refused = browser.post().uri(undo).session(scene.as(leader)).with(csrf()).exchange();

    assertThat(refused).hasStatus(409);
    assertThat(refused)
        .bodyText()
        .contains("Slut på checken i beslut", one("select number from assessment.decision"));
    var end = Map.of("end", one("select id::text from assessment.check_ended"));
    assertThat(post("/undo", end, scene.caseworker)).hasStatus3xxRedirection();
    assertThat(browser.post().uri(undo).session(scene.as(leader)).with(csrf()).exchange())
        .hasStatus3xxRedirection();
  }

  @Test
  void an_import_that_reached_a_month_without_a_row_of_the_household_is_not_undone_either() {
    scene.paid(database, JULY, 0);
    scene.paid(database, AUGUST, 0);
    given.in(
        scene.here,
        () -> database.sql("delete from assistance.payment where month = '2026-08-01'").update());
    var source = one("select id::text from assistance.import order by turn desc limit 1");
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    "insert into assistance.import_month (import_id, month) values ('%s', '2026-08-01')"
                        .formatted(source))
                .update());
    var leader = given.account(scene.here, Role.TEAM_LEADER, UUID.randomUUID(), null);
    assertThat(post("/end", ending(TODAY.plusDays(19)), scene.caseworker))
        .hasStatus3xxRedirection();

    assertThat(
            browser
                .post()
                .uri(at("/assistance/imports/" + source + "/undo"))
                .session(scene.as(leader))
                .with(csrf())
                .exchange())
        .hasStatus(409);
  }

  @Test
  void after_the_last_day_nobody_chooses_on_it_and_another_check_can_be_decided_on() {
    rightHasEnded();
    assertThat(post("/end", ending(TODAY), scene.caseworker)).hasStatus3xxRedirection();
    clock.moveTo(TODAY.plusDays(1));

    var choosing =
        browser
            .post()
            .uri(at("/choice/vouchers/" + check + "/confirm"))
            .session(scene.as(scene.participant))
            .with(csrf())
            .param("offer", offer.toString())
            .exchange();

    assertThat(choosing).hasStatus(409);
    assertThat(
            post(
                "/undo",
                Map.of("end", one("select id::text from assessment.check_ended")),
                scene.caseworker))
        .hasStatus(409);
    assertThat(one("select (not held && '[2026-09-02,)')::text from assessment.voucher"))
        .isEqualTo("true");
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void while_the_last_day_lies_ahead_it_is_taken_back_and_what_ran_goes_on() {
    rightHasEnded();
    assertThat(post("/end", ending(TODAY.plusDays(19)), scene.caseworker))
        .hasStatus3xxRedirection();
    var end = Map.of("end", one("select id::text from assessment.check_ended"));

    for (int i = 0; i < 2; i++) {
      assertThat(post("/undo", end, scene.caseworker)).hasStatus3xxRedirection();
    }

    assertThat(one("select coalesce(ended_after::text, 'none') from assessment.voucher"))
        .isEqualTo("none");
    assertThat(one("select coalesce(last_day::text, 'none') from choice.placement"))
        .isEqualTo("none");
    assertThat(get(at("/casework/my-path"), scene.participant))
        .bodyText()
        .doesNotContain("Din check upphör");
    assertThat(post("/end", ending(TODAY.plusDays(9)), scene.caseworker)).hasStatus3xxRedirection();
  }

  @Test
  void who_begins_before_the_last_day_gets_it_and_may_be_ended_before_it() {
    rightHasEnded();
    given.in(
        scene.here,
        () -> {
          path.mayAct(scene.caseId, scene.caseworker);
          database.sql("update choice.placement set start_day = '2026-09-08'").update();
        });
    var staff =
        given.account(
            scene.here,
            Role.PROVIDER_STAFF,
            UUID.fromString(one("select provider_id::text from choice.placement")),
            null);
    assertThat(post("/end", ending(TODAY.plusDays(4)), scene.caseworker)).hasStatus3xxRedirection();
    assertThat(one("select last_day::text from choice.placement")).isEqualTo("2026-09-07");

    var start =
        browser
            .post()
            .uri(at("/choice/placements/start/" + one("select id::text from choice.choice")))
            .session(scene.as(staff))
            .with(csrf())
            .param("start.day", "3")
            .param("start.month", "9")
            .param("start.year", "2026")
            .exchange();

    assertThat(start).hasStatus3xxRedirection();
    assertThat(one("select start_day || ' ' || last_day from choice.placement"))
        .isEqualTo("2026-09-03 2026-09-05");
  }

  @Test
  void it_runs_on_with_a_reason_until_the_day_to_look_at_it_again() {
    rightHasEnded();
    var silent = post("/run-on", runOn(" ", TODAY.plusDays(9)), scene.caseworker);
    var today = post("/run-on", runOn(WHY, TODAY), scene.caseworker);

    for (int i = 0; i < 2; i++) {
      assertThat(post("/run-on", runOn(WHY, TODAY.plusDays(9)), scene.caseworker))
          .hasStatus3xxRedirection();
    }

    assertThat(silent).hasStatus(422);
    assertThat(today).hasStatus(422).bodyText().contains("Skriv en dag som ligger framåt i tiden");
    assertThat(post("/run-on", runOn(WHY, TODAY.plusDays(10)), scene.caseworker)).hasStatus(409);
    assertThat(one("select count(*)::text from assessment.check_runs_on")).isEqualTo("1");
    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .contains("Ingen löpande check saknar rätt");
    assertThat(get(here(), scene.caseworker)).bodyText().contains("lät checken löpa vidare");
    assertThat(get(at("/casework/cases/" + scene.caseId + "/timeline"), scene.caseworker))
        .bodyText()
        .contains("Checken fick löpa vidare utan rätt", "/assessment/checks/" + check);

    clock.moveTo(TODAY.plusDays(9));
    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .doesNotContain("Ingen löpande check saknar rätt");
    assertThat(post("/run-on", runOn(WHY, TODAY.plusDays(40)), scene.caseworker))
        .hasStatus3xxRedirection();
    assertThat(one("select count(*)::text from assessment.check_runs_on")).isEqualTo("2");
  }

  private static Map<String, String> runOn(String reason, LocalDate again) {
    return Map.of(
        "run-on-reason",
        reason,
        "again.day",
        String.valueOf(again.getDayOfMonth()),
        "again.month",
        String.valueOf(again.getMonthValue()),
        "again.year",
        String.valueOf(again.getYear()));
  }

  @Test
  void what_is_missing_or_wrong_is_said_at_the_field_and_kept() {
    rightHasEnded();

    assertThat(post("/end", Map.of("reason", WHY), scene.caseworker)).hasStatus(422);
    var late = post("/end", ending(TODAY.minusDays(1)), scene.caseworker);

    assertThat(late).hasStatus(422);
    assertThat(late).bodyText().contains("Välj i dag eller en senare dag", "&lt;klarar&gt;");
  }

  @Test
  void a_check_that_soon_runs_out_is_listed_with_what_waits() {
    given.in(
        scene.here,
        () ->
            database
                .sql("update assessment.voucher set valid = '[2026-01-02,2026-10-01)'")
                .update());

    assertThat(get(at("/assessment/checks"), scene.caseworker))
        .bodyText()
        .contains("går ut inom 60 dagar", "30 september 2026", "förbi sista dagen");
    assertThat(get(at("/casework/my-path"), scene.participant))
        .bodyText()
        .contains("Checken kan användas till och med", "30 september 2026");
  }

  @Test
  void only_who_decides_on_checks_ends_one_and_the_unit_reads() {
    rightHasEnded();

    assertThat(get(here(), scene.colleague)).hasStatusOk();
    assertThat(post("/end", ending(TODAY), scene.colleague)).hasStatus(403);
    assertThat(post("/run-on", runOn(WHY, TODAY.plusDays(9)), scene.colleague)).hasStatus(403);
    assertThat(get(here(), scene.stranger)).hasStatus(403);
    assertThat(get(at("/assessment/checks"), scene.participant)).hasStatus(403);
    assertThat(get(here(), scene.participant)).hasStatus(403);
  }

  @Test
  void no_page_and_no_role_of_the_service_writes_an_end_past_the_record() {
    assertThatThrownBy(() ->
            given.in(
                scene.here,
                () ->
                    database
                        .sql("update assessment.voucher set ended_after = '2026-09-20'")
                        .update()))
        .isInstanceOf(DataAccessException.class);
  }
}
