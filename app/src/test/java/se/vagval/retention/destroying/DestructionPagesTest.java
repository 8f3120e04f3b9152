package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.audit.verifying.VerifyChain;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.Measure;
import se.vagval.demo.OwnDatabase;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// Two people agree to what is destroyed. What told who somebody was is gone from every table; what
/// is counted and paid, and the log, are as they were.
@VagvalTest
class DestructionPagesTest {

  private static final String LISTS = "/retention/destructions";
  private static final List<String> SECRETS =
      List.of("Qvintessa", "Hemligsson", "199001189811", "070-5550199", "Berättelsen om bageriet");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired VerifyChain verify;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;
  AccountId responsible;
  CaseId caseId = new CaseId(UUID.randomUUID());

  @BeforeEach
  void a_closed_case_with_everything_in_it_and_the_ledger_posted() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    responsible = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var finance = given.account(here, Role.FINANCE_OFFICER, null, null);
    var second = given.account(here, Role.APPROVER, null, null);
    given.in(here, this::fill);
    var run = post(finance, "/remuneration/runs", "month", "2026-08");
    var address = Objects.requireNonNull(run.getResponse().getRedirectedUrl());
    assertThat(post(second, address + "/approval", "x", "y")).hasStatus(302);
    given.in(
        here,
        () -> database.sql("update casework.case_file set closed_on = '2026-09-01'").update());
    clock.moveTo(LocalDate.of(2031, 9, 2));
  }

  @AfterEach
  void today_again() {
    clock.moveTo(LocalDate.of(2026, 9, 1));
  }

  private void fill() {
    var person = path.person("Qvintessa", "Hemligsson");
    database
        .sql("update casework.person set personal_number = '199001189811', phone = '070-5550199'")
        .update();
    caseId = path.caseOf(person, path.unit(), responsible);
    var voucher = path.voucher(caseId, responsible, Money.ofKronor(50_000), 30);
    var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
    var last = LocalDate.of(2026, 8, 31);
    var placement = path.placement(voucher, offer, LocalDate.of(2026, 7, 6), last);
    for (int day = 6; day < 31; day++) {
      path.mark(placement, LocalDate.of(2026, 7, day), day == 10 ? "ABSENT" : "PRESENT");
    }
    new GivenResult(database).approved(placement, responsible.value(), last);
    evidence(placement.value());
    note("Berättelsen om bageriet");
    asked("Berättelsen om bageriet");
    database
        .sql(
            """
            insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
            select id, 'OWN_WORDS', '{"own": "Berättelsen om bageriet"}', now(), started_by from assessment.mapping
            """)
        .update();
    account(person);
    livesHere("Alma");
    ended(voucher);
  }

  /// The check ends with the month, by a decision with a number of its own.
  private void ended(VoucherId voucher) {
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
        .param("by", responsible.value())
        .update();
  }

  /// Somebody of the household who never had a case.
  private void livesHere(String given) {
    database
        .sql(
            """
            with child as (
              insert into casework.person (id, given_name, family_name, birth_date)
              values (gen_random_uuid(), :given, 'Hemligsson', '2019-03-03') returning id)
            insert into casework.household_member (household_id, person_id, part, valid)
            select c.household_id, child.id, 'CHILD', '[2026-01-01,)' from casework.case_file c, child
            """)
        .param("given", given)
        .update();
  }

  /// A file whose name and content name the person, as providers send them.
  private void evidence(UUID placement) {
    database
        .sql(
            """
            insert into outcomes.claim (id, placement_id, result, evidence_name, evidence_type, evidence, claimed_on,
              claimed_at, claimed_by)
            values (gen_random_uuid(), :placement, 'STUDIES', 'Hemligsson avtal.pdf', 'application/pdf',
              convert_to('%PDF Qvintessa Hemligsson', 'UTF8'), '2026-08-31', now(), gen_random_uuid())
            """)
        .param("placement", placement)
        .update();
  }

  /// By another authority, with what was answered.
  private void asked(String text) {
    database
        .sql(
            """
            with asked as (
              insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
              values (gen_random_uuid(), :case, 'AF', 'OTHER', :text, '2026-08-03 09:00+02', :by) returning id)
            insert into coordination.reply (contact_id, case_id, text, next_step, replied_at, replied_by)
            select id, :case, :text, 'MEETING', '2026-08-03 10:00+02', :by from asked
            """)
        .param("case", caseId.value())
        .param("text", text)
        .param("by", responsible.value())
        .update();
  }

  private void account(PersonId person) {
    database
        .sql(
            """
            insert into access.account (id, name, subject, person_id)
            values (gen_random_uuid(), 'Qvintessa Hemligsson', '199001189811', :person)
            """)
        .param("person", person.value())
        .update();
  }

  private void note(String text) {
    database
        .sql(
            """
            insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
            values (gen_random_uuid(), :case, 'NOTE', '2026-08-03', :text, '2026-08-03 09:00+02', :by)
            """)
        .param("case", caseId.value())
        .param("text", text)
        .param("by", responsible.value())
        .update();
  }

  @Test
  void the_dry_run_shows_numbers_and_no_names_and_changes_nothing() {
    var before = everything();

    assertThat(open(preparer, LISTS))
        .hasStatusOk()
        .bodyText()
        .contains(number(), "Ett ärende")
        .doesNotContain(SECRETS);
    assertThat(everything()).isEqualTo(before);

    assertThat(
            one(
                """
                select count(*)::text from audit.entry where what = 'destruction-due' and case_id is not null
                """))
        .as("who saw that the case is due stands in its log")
        .isEqualTo("1");

    clock.moveTo(LocalDate.of(2031, 9, 1));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain(number());
  }

  @Test
  void two_agree_and_what_told_of_the_person_is_gone_while_sums_and_log_stand() {
    var sums = kept();
    assertThat(told()).containsExactlyInAnyOrderElementsOf(SECRETS);
    var list = prepared();

    assertThat(post(preparer, list + "/approval", "x", "y")).hasStatus(409);
    assertThat(told()).hasSize(SECRETS.size());
    assertThat(post(approver, list + "/approval", "x", "y")).hasStatus(302);

    assertThat(told()).isEmpty();
    assertThat(kept()).isEqualTo(sums);
    assertThat(open(preparer, list))
        .bodyText()
        .contains("Gallringsbevis", number(), "casework.journal_entry: 1 rad", "casework.person")
        .doesNotContain(SECRETS);
    assertThat(post(approver, list + "/approval", "x", "y")).hasStatus(409);
    assertThat(open(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
  }

  @Test
  void a_file_of_evidence_goes_with_its_name() {
    var officer = given.account(here, Role.RESULT_OFFICER, null, null);
    var claim =
        "/outcomes/claims/" + one("select id::text from outcomes.claim where result = 'STUDIES'");
    assertThat(open(officer, claim + "/evidence")).bodyText().contains("Hemligsson");

    post(approver, prepared() + "/approval", "x", "y");

    assertThat(one("select string_agg(encode(evidence, 'escape'), '') from outcomes.claim"))
        .doesNotContain(SECRETS)
        .doesNotContain("PDF");
    assertThat(open(officer, claim)).bodyText().contains("gallrat").doesNotContain(SECRETS);
    assertThat(open(officer, claim + "/evidence")).hasStatus(404);
  }

  @Test
  void the_certificate_says_what_the_accounts_keep_and_their_own_time_lets_it_go() {
    var number = number();
    var list = prepared();
    post(approver, list + "/approval", "x", "y");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("Sparas för räkenskaperna", number + ": till och med 31 december 2033")
        .contains("Lag (2018:597)");
    var sums = rows("schema in ('remuneration', 'attendance', 'statistics')");

    clock.moveTo(LocalDate.of(2033, 12, 31));
    assertThat(open(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
    clock.moveTo(LocalDate.of(2034, 1, 1));
    assertThat(open(preparer, LISTS)).bodyText().contains(number, "räkenskaperna inte heller");
    var second = prepared();
    assertThat(post(preparer, second + "/approval", "x", "y")).hasStatus(409);
    assertThat(post(approver, second + "/approval", "x", "y")).hasStatus(302);

    assertThat(open(preparer, second))
        .bodyText()
        .contains("Nummer som räkenskaperna inte behöver längre", number)
        .contains("Beviset behåller ärendenumren");
    assertThat(rows("schema in ('remuneration', 'attendance', 'statistics')")).isEqualTo(sums);
    assertThat(rows("schema in ('casework', 'assessment', 'choice')"))
        .doesNotContain(number, "B1", "B-2026-77", "K1");
    assertThat(rows("table_name = 'destruction_case'")).doesNotContain(number);
    assertThat(open(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
    given.in(here, () -> assertThat(sealed()).isPositive());
    assertThat(Tenant.call(here, () -> verify.handle(here)).fault()).isEmpty();
  }

  @Test
  void a_posting_after_the_list_was_made_keeps_the_numbers() {
    post(approver, prepared() + "/approval", "x", "y");
    clock.moveTo(LocalDate.of(2034, 1, 1));
    var number = number();
    var second = prepared();
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind, month, due,
                      days, amount_ore, explanation, posted_at)
                    select run_id, voucher_id, placement_id, provider_id, kind, '2026-06-01', due, 0, -1, '{}', '2034-01-02 09:00+01'
                    from remuneration.ledger_entry limit 1
                    """)
                .update());

    assertThat(post(approver, second + "/approval", "x", "y")).hasStatus(302);

    assertThat(number()).isEqualTo(number);
    assertThat(open(approver, second)).bodyText().contains("Inte gallrade", number);
  }

  @Test
  void the_pages_of_a_destroyed_case_still_open_and_tell_nothing() {
    post(approver, prepared() + "/approval", "x", "y");

    for (var address :
        List.of(
            "/casework/cases/" + caseId,
            "/casework/cases/" + caseId + "/extract",
            "/assessment/cases/" + caseId + "/mapping",
            "/assessment/decisions/" + decision())) {
      assertThat(open(responsible, address))
          .as(address)
          .hasStatusOk()
          .bodyText()
          .doesNotContain(SECRETS);
    }
  }

  @Test
  void the_log_is_whole_afterwards() {
    given.in(here, () -> assertThat(sealed()).isPositive());
    post(approver, prepared() + "/approval", "x", "y");
    given.in(here, () -> assertThat(sealed()).isPositive());

    var verdict = Tenant.call(here, () -> verify.handle(here));

    assertThat(verdict.fault()).isEmpty();
    assertThat(verdict.entries()).isGreaterThan(2);
  }

  @Test
  void what_old_checks_of_the_log_noted_goes_and_the_log_is_whole() {
    given.in(here, () -> assertThat(sealed()).isPositive());
    checkedTheLog("2026-09-01");
    checkedTheLog("2026-09-03");
    var list = prepared();

    assertThat(post(approver, list + "/approval", "x", "y")).hasStatus(302);

    assertThat(
            one(
                "select string_agg(c.words || f.words, ';' order by r.closed_at) from audit.review r join access.log_finding f on f.review_id = r.id join access.log_conclusion c on c.review_id = r.id"))
        .isEqualTo("––;Läste om HemligssonLäste om Hemligsson");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("access.log_conclusion: 1 rad", "access.log_finding: 1 rad");
    given.in(here, () -> assertThat(sealed()).isPositive());
    assertThat(Tenant.call(here, () -> verify.handle(here)).fault()).isEmpty();
  }

  private void checkedTheLog(String closed) {
    given.in(
        here,
        () -> {
          database
              .sql(
                  """
                  with drawn as (
                    insert into audit.review (id, month, drawn_at, drawn_by)
                    values (gen_random_uuid(), date_trunc('month', :on::date - 31)::date, :on::date, gen_random_uuid()) returning id)
                  insert into audit.review_item (review_id, entry_id, reason, outcome, noted_by, noted_at)
                  select id, 1, 'RANDOM', 'ASKED', gen_random_uuid(), now() from drawn
                  """)
              .param("on", closed)
              .update();
          database
              .sql(
                  """
                  with found as (
                    insert into access.log_finding (review_id, entry_id, words)
                    select id, 1, 'Läste om Hemligsson' from audit.review where closed_at is null returning review_id)
                  insert into access.log_conclusion (review_id, words) select review_id, 'Läste om Hemligsson' from found
                  """)
              .update();
          database
              .sql(
                  """
                  update audit.review set closed_by = gen_random_uuid(), closed_at = :on::date where closed_at is null
                  """)
              .param("on", closed)
              .update();
        });
  }

  @Test
  void a_note_after_the_list_was_made_leaves_the_person_out() {
    var list = prepared();
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
                    values (gen_random_uuid(), :case, 'NOTE', '2031-09-02', 'Ny', '2031-09-03 09:00+02', :by)
                    """)
                .param("case", caseId.value())
                .param("by", responsible.value())
                .update());

    assertThat(post(approver, list + "/approval", "x", "y")).hasStatus(302);

    assertThat(told()).hasSize(SECRETS.size());
    assertThat(open(approver, list)).bodyText().contains("Inte gallrade", number());
  }

  @Test
  void research_keeps_those_born_on_its_days() {
    given.in(
        here, () -> database.sql("update casework.person set birth_date = '1990-01-15'").update());

    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("sparas för forskning")
        .doesNotContain(number());
    assertThat(post(preparer, LISTS, "x", "y").getResponse().getRedirectedUrl()).isEqualTo(LISTS);
  }

  @Test
  void the_database_lets_nobody_approve_their_own_or_destroy_without_approval() {
    var id = prepared().substring(LISTS.length() + 1);

    refused(
        "update retention.destruction set approved_by = prepared_by, approved_at = now()",
        "nobody_approves_their_own_destruction");
    refused("select retention.destroy('%s')".formatted(id), "only an approved destruction");
    refused("update casework.journal_entry set text = 'x'", "permission denied");
    refused("update retention.destruction set carried_out_at = now()", "permission denied");
    refused("delete from casework.journal_entry", "permission denied");
    assertThat(told()).hasSize(SECRETS.size());
  }

  @Test
  void nobody_else_sees_or_does_it() {
    var list = prepared();

    assertThat(open(responsible, LISTS)).hasStatus(403);
    assertThat(open(responsible, list)).hasStatus(403);
    assertThat(post(responsible, list + "/approval", "x", "y")).hasStatus(403);
    assertThat(post(approver, list + "/withdrawal", "x", "y")).hasStatus(302);
    assertThat(post(approver, list + "/approval", "x", "y")).hasStatus(409);
    assertThat(told()).hasSize(SECRETS.size());
  }

  @Test
  void the_owner_of_the_tables_changes_nothing_either_without_an_approved_list()
      throws SQLException {
    var id = prepared().substring(LISTS.length() + 1);

    try (var connection = TestDatabase.database().asSuperuser();
        var sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set local role " + OwnDatabase.OWNER);
      sql.execute("select set_config('app.municipality', '%s', true)".formatted(here));
      sql.execute("select set_config('app.destruction', '%s', true)".formatted(id));
      assertThatThrownBy(() -> sql.execute("update casework.journal_entry set text = 'x'"))
          .hasMessageContaining("append-only");
      connection.rollback();
    }
  }

  private void refused(String sql, String because) {
    assertThatThrownBy(() -> given.in(here, () -> run(sql)))
        .rootCause()
        .hasMessageContaining(because);
  }

  private void run(String sql) {
    if (sql.startsWith("select")) {
      database.sql(sql).query((row, n) -> n).list();
    } else {
      database.sql(sql).update();
    }
  }

  private String prepared() {
    return Objects.requireNonNull(post(preparer, LISTS, "x", "y").getResponse().getRedirectedUrl());
  }

  private int sealed() {
    return database
        .sql("select audit.seal_waiting(5000)")
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// The secrets that stand in any table.
  private List<String> told() {
    var all = everything();
    return SECRETS.stream().filter(all::contains).toList();
  }

  /// But for when who signed in was last seen.
  private String everything() {
    return rows("table_name not in ('session', 'session_attributes')");
  }

  /// What sums, statistics and the ledger rest on.
  private String kept() {
    return rows(
        """
        schema in ('remuneration', 'attendance', 'choice', 'statistics', 'providers', 'catalogue')
        or (schema = 'outcomes' and table_name = 'follow_up')
        """);
  }

  private String rows(String which) {
    var found = new ArrayList<String>();
    given.in(
        here,
        () ->
            database
                .sql(
                    "select distinct schema || '.' || table_name from tenancy.inventory where (%s) and schema <> 'audit' order by 1"
                        .formatted(which))
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(table ->
                    found.addAll(
                        database
                            .sql("select t::text from %s t order by 1".formatted(table))
                            .query((row, n) -> table + row.getString(1))
                            .list())));
    return String.join("\n", found);
  }

  private String number() {
    return one("select number from casework.case_file");
  }

  private String decision() {
    return one("select id::text from assessment.decision");
  }

  private String one(String sql) {
    var found = new ArrayList<String>();
    given.in(here, () -> found.add(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return found.getFirst();
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser.get().uri(at(address)).session(given.session(here, reader)).exchange();
  }

  private MvcTestResult post(AccountId by, String address, String name, String value) {
    return browser
        .post()
        .uri(at(address))
        .session(given.session(here, by))
        .param(name, value)
        .with(csrf())
        .exchange();
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }
}
