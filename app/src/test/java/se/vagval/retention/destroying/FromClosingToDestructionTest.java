package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.audit.verifying.VerifyChain;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// One case the whole way, by the pages: opened on 2 March 2026, closed on 1 December, and
/// destroyed when five years have passed since the last note.
@VagvalTest
class FromClosingToDestructionTest {

  private static final String LISTS = "/retention/destructions";
  private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
  private static final LocalDate CLOSED = LocalDate.of(2026, 12, 1);
  private static final LocalDate FIVE_YEARS_LATER = LocalDate.of(2031, 12, 1);
  private static final List<String> SECRETS =
      List.of("Qvintessa", "Hemligsson", "199001189811", "Berättelsen om bageriet");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired VerifyChain verify;

  MunicipalityId here;
  AccountId caseworker;
  AccountId preparer;
  AccountId approver;
  UnitId unit = new UnitId(UUID.randomUUID());
  CaseId caseId = new CaseId(UUID.randomUUID());

  @BeforeEach
  void a_case_with_a_note_a_mapping_a_check_that_was_used_and_what_was_paid_for_it() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    clock.moveTo(OPENED);
    assertThat(post(caseworker, "/casework/cases/new", opening())).hasStatus(302);
    caseId = new CaseId(UUID.fromString(one("select id::text from casework.case_file")));
    sign("Berättelsen om bageriet", OPENED);
    given.in(here, this::usedCheck);
    clock.moveTo(LocalDate.of(2026, 9, 1));
    paid();
    delivered();
    clock.moveTo(CLOSED);
  }

  private void usedCheck() {
    var voucher =
        path.voucher(caseId, caseworker, new GivenPath.Check(Money.ofKronor(50_000), 60, OPENED));
    database
        .sql(
            """
            insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
            select id, 'OWN_WORDS', '{"own": "Berättelsen om bageriet"}', now(), started_by from assessment.mapping
            """)
        .update();
    var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
    var last = LocalDate.of(2026, 8, 31);
    var placement = path.placement(voucher, offer, LocalDate.of(2026, 7, 6), last);
    for (int day = 6; day < 31; day++) {
      path.mark(placement, LocalDate.of(2026, 7, day), "PRESENT");
    }
    database
        .sql(
            """
            insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts,
              ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
            select gen_random_uuid(), id, case_id, '2026-08-31', 'Berättelsen om bageriet', 'CHK-02', 1, '{}',
              '2026-08-31', now(), :by, 'B-2026-77', 'nacka-2013', 'Lag', 'Ordning'
            from assessment.voucher where id = :id
            """)
        .param("id", voucher.value())
        .param("by", caseworker.value())
        .update();
  }

  private void paid() {
    var finance = given.account(here, Role.FINANCE_OFFICER, null, null);
    var second = given.account(here, Role.APPROVER, null, null);
    var run = post(finance, "/remuneration/runs", Map.of("month", "2026-08"));
    var address = Objects.requireNonNull(run.getResponse().getRedirectedUrl());
    assertThat(post(second, address + "/approval", Map.of())).hasStatus(302);
  }

  private void delivered() {
    for (var id : all("select id::text from assessment.numbered_decision")) {
      assertThat(event(id, "delivered", LocalDate.of(2026, 9, 1), Map.of("detail", "HANDED_OVER")))
          .hasStatus(302);
    }
  }

  @Test
  void what_is_closed_is_destroyed_five_years_later_and_the_accounts_and_the_log_stand() {
    assertThat(close()).hasStatus(302);
    var number = one("select number from casework.case_file");
    var sums = kept();
    assertThat(told()).containsExactlyInAnyOrderElementsOf(SECRETS);

    clock.moveTo(FIVE_YEARS_LATER);
    assertThat(get(preparer, LISTS)).hasStatusOk().bodyText().doesNotContain(number);
    clock.moveTo(FIVE_YEARS_LATER.plusDays(1));
    assertThat(get(preparer, LISTS)).bodyText().contains(number).doesNotContain(SECRETS);
    var list = prepared();
    assertThat(post(preparer, list + "/approval", Map.of())).hasStatus(409);
    assertThat(told()).hasSize(SECRETS.size());
    assertThat(post(approver, list + "/approval", Map.of())).hasStatus(302);

    assertThat(told()).isEmpty();
    assertThat(kept()).isEqualTo(sums);
    assertThat(get(preparer, list))
        .bodyText()
        .contains(
            "Gallringsbevis", number, "casework.journal_entry: 1 rad", "casework.case_closing")
        .doesNotContain(SECRETS);
    assertThat(get(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
    assertThat(post(caseworker, at("/open-again"), Map.of("id", "", "why", "x"))).hasStatus(409);
    theLogIsWhole();
  }

  @Test
  void what_is_opened_again_is_in_no_list_also_when_the_list_was_made_before() {
    assertThat(close()).hasStatus(302);
    clock.moveTo(FIVE_YEARS_LATER.plusDays(1));
    var number = one("select number from casework.case_file");
    var list = prepared();

    assertThat(post(caseworker, at("/open-again"), Map.of("id", "", "why", "Söker stöd igen")))
        .hasStatus(302);

    assertThat(get(preparer, LISTS)).bodyText().doesNotContain(number);
    assertThat(post(approver, list + "/approval", Map.of())).hasStatus(302);
    assertThat(get(preparer, list)).bodyText().contains("Inte gallrade", number);
    assertThat(told()).hasSize(SECRETS.size());
    assertThat(close()).hasStatus(302);
    assertThat(get(preparer, LISTS)).bodyText().doesNotContain(number);
  }

  @Test
  void a_late_note_in_the_closed_case_moves_the_day() {
    assertThat(close()).hasStatus(302);
    var number = one("select number from casework.case_file");
    clock.moveTo(CLOSED.plusDays(9));
    sign("Ett brev kom", CLOSED.plusDays(9));

    clock.moveTo(FIVE_YEARS_LATER.plusDays(9));
    assertThat(get(preparer, LISTS)).bodyText().doesNotContain(number);
    clock.moveTo(FIVE_YEARS_LATER.plusDays(10));
    assertThat(get(preparer, LISTS)).bodyText().contains(number);
  }

  @Test
  void what_the_court_decided_in_the_closed_case_moves_the_day() {
    var decision = one("select id::text from assessment.decision");
    for (var kind : List.of("appealed", "reconsidered", "forwarded")) {
      var detail =
          kind.equals("reconsidered") ? Map.of("detail", "STANDS") : Map.<String, String>of();
      assertThat(event(decision, kind, LocalDate.of(2026, 9, 10), detail)).hasStatus(302);
    }
    assertThat(close()).hasStatus(302);
    var number = one("select number from casework.case_file");
    var list = preparedIn(FIVE_YEARS_LATER.plusDays(1));
    clock.moveTo(LocalDate.of(2032, 1, 8));
    assertThat(
            event(
                decision, "court-decided", LocalDate.of(2032, 1, 7), Map.of("detail", "REJECTED")))
        .hasStatus(302);

    assertThat(get(preparer, LISTS)).bodyText().doesNotContain(number);
    assertThat(post(approver, list + "/approval", Map.of())).hasStatus(302);
    assertThat(get(preparer, list)).bodyText().contains("Inte gallrade", number);
    assertThat(told()).hasSize(SECRETS.size());
    clock.moveTo(LocalDate.of(2037, 1, 8));
    assertThat(get(preparer, LISTS)).bodyText().doesNotContain(number);
    clock.moveTo(LocalDate.of(2037, 1, 9));
    assertThat(get(preparer, LISTS)).bodyText().contains(number);
  }

  /// What can be written in a closed case, on 1 February 2027.
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        insert into casework.consent (case_id, authority, parts, given_on, noted_at, noted_by)
        select id, 'AF', '{}', '2027-02-01', '2027-02-01 10:00+01', responsible_id from casework.case_file
        """,
        """
        insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
        select gen_random_uuid(), id, 'AF', 'OTHER', 'Hej', '2027-02-01 10:00+01', responsible_id from casework.case_file
        """,
        """
        insert into attendance.mark (placement_id, day, presence, reported_at, reported_by)
        select id, '2026-07-31', 'PRESENT', '2027-02-01 10:00+01', gen_random_uuid() from choice.placement
        """,
        """
        insert into casework.protection_change (person_id, reason, changed_at, changed_by)
        select person_id, 'Hävd', '2027-02-01 10:00+01', responsible_id from casework.case_file
        """,
        """
        insert into casework.person_correction (person_id, field, stood, stands, reason, corrected_at, corrected_by)
        select person_id, 'PHONE', '', '1', 'Nytt', '2027-02-01 10:00+01', responsible_id from casework.case_file
        """
      })
  void every_kind_of_note_that_a_closed_case_takes_moves_the_day(String note) {
    assertThat(close()).hasStatus(302);
    var number = one("select number from casework.case_file");
    given.in(here, () -> database.sql(note).update());

    clock.moveTo(LocalDate.of(2032, 2, 1));
    assertThat(get(preparer, LISTS)).hasStatusOk().bodyText().doesNotContain(number);
    clock.moveTo(LocalDate.of(2032, 2, 2));
    assertThat(get(preparer, LISTS)).bodyText().contains(number);
  }

  private String preparedIn(LocalDate day) {
    clock.moveTo(day);
    return prepared();
  }

  private String prepared() {
    return Objects.requireNonNull(post(preparer, LISTS, Map.of()).getResponse().getRedirectedUrl());
  }

  private void theLogIsWhole() {
    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql("select audit.seal_waiting(5000)")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isPositive());
    assertThat(Tenant.call(here, () -> verify.handle(here)).fault()).isEmpty();
  }

  private Map<String, String> opening() {
    return Map.of(
        "children", "0",
        "person.number", "900118-9811",
        "person.given", "Qvintessa",
        "person.family", "Hemligsson",
        "unit", unit.toString());
  }

  private void sign(String text, LocalDate on) {
    var form = day(on);
    form.putAll(Map.of("id", UUID.randomUUID().toString(), "kind", "MEETING", "text", text));
    assertThat(post(caseworker, at("/journal/new"), form)).hasStatus(302);
  }

  private MvcTestResult event(
      String decision, String kind, LocalDate on, Map<String, String> more) {
    var form = day(on);
    form.putAll(more);
    form.put("words", "Ord");
    return post(caseworker, "/assessment/decisions/" + decision + "/events/" + kind, form);
  }

  private static Map<String, String> day(LocalDate on) {
    return new HashMap<>(
        Map.of(
            "on.day", "" + on.getDayOfMonth(),
            "on.month", "" + on.getMonthValue(),
            "on.year", "" + on.getYear()));
  }

  private MvcTestResult close() {
    return post(
        caseworker,
        at("/close"),
        Map.of("id", "", "reason", "OTHER", "words", "Berättelsen om bageriet är slut"));
  }

  private String at(String rest) {
    return "/casework/cases/" + caseId + rest;
  }

  /// The secrets that stand in any table.
  private List<String> told() {
    var rows = rows("table_name not in ('session', 'session_attributes')");
    return SECRETS.stream().filter(rows::contains).toList();
  }

  /// What sums, statistics and the ledger rest on.
  private String kept() {
    return rows(
        "schema in ('remuneration', 'attendance', 'choice', 'statistics', 'providers', 'catalogue')");
  }

  private String rows(String which) {
    var tables =
        all(
            "select distinct schema || '.' || table_name from tenancy.inventory where (%s) and schema <> 'audit' order by 1"
                .formatted(which));
    return String.join(
        "\n",
        tables.stream()
            .flatMap(table -> all("select t::text from %s t order by 1".formatted(table)).stream())
            .toList());
  }

  private String one(String sql) {
    return all(sql).getFirst();
  }

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  private MvcTestResult get(AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, reader))
        .exchange();
  }

  private MvcTestResult post(AccountId by, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, by))
            .with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }
}
