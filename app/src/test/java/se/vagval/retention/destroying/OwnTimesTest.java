package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import se.vagval.audit.verifying.VerifyChain;
import se.vagval.casework.CaseId;
import se.vagval.catalogue.Measure;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// What no law sets a time for: a file that a provider sent in for a result that was refused, whom
/// to reach at an employer, and what staff were called. It goes by the profile's own times, by the
/// same list and the same two as everything else; the case that goes on stays.
@VagvalTest
class OwnTimesTest {

  private static final String LISTS = "/retention/destructions";
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
  private static final LocalDate TWO_YEARS_ON = LocalDate.of(2028, 8, 31);
  private static final LocalDate EIGHT_YEARS_ON = LocalDate.of(2031, 12, 31);

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
  AccountId left;
  UUID employer = UUID.randomUUID();
  CaseId caseId = new CaseId(UUID.randomUUID());
  PlacementId placement = new PlacementId(UUID.randomUUID());

  @BeforeEach
  void an_open_case_with_a_refused_result_an_employer_and_somebody_who_has_left() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    responsible = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    left = given.account(here, Role.ANALYST, null, null);
    given.in(
        here,
        () -> {
          caseId = path.caseOf(path.person("Kim", "Ek"), path.unit(), responsible);
          var voucher = path.voucher(caseId, responsible, Money.ofKronor(50_000), 30);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          placement = path.placement(voucher, offer, LocalDate.of(2026, 7, 6), LAST);
          refused("Fel underlag");
          run(
              """
              insert into employers.employer (id, organisation, kind, offers, person, reach, added_at, added_by)
              values ('%s', 'Bageriet AB', 'EMPLOYER', '{PRACTICE}', 'Petra Baker', '070-5550188', '2026-08-01 10:00+02', '%s')
              """
                  .formatted(employer, responsible));
          noted("2026-08-31 10:00+02");
          run(
              """
              update access.role_grant set valid = '[2020-01-01,2024-01-01)', ended_at = '2023-12-31 12:00+01', ended_by = '%s'
              where account_id = '%s'
              """
                  .formatted(preparer, left));
          run(
              "update access.account set name = 'Gunnel Gammal', title = 'Analytiker', subject = 'gunnel' where id = '%s'"
                  .formatted(left));
        });
  }

  @AfterEach
  void today_again() {
    clock.moveTo(TestClock.USUAL);
  }

  private UUID refused(String proof) {
    var by = UUID.randomUUID();
    var claim = new GivenResult(database).claimed(placement, by, LAST, proof);
    run(
        """
        insert into outcomes.claim_decision (claim_id, placement_id, approved, reasons, claimed_by, decided_by, decided_on, decided_at)
        values ('%s', '%s', false, 'Visar inget', '%s', gen_random_uuid(), '2026-08-31', now())
        """
            .formatted(claim, placement, by));
    return claim;
  }

  private void noted(String at) {
    run(
        """
        insert into employers.note (id, employer_id, text, written_at, written_by)
        values (gen_random_uuid(), '%s', 'Petra vill ha två till hösten', '%s', '%s')
        """
            .formatted(employer, at, responsible));
  }

  @Test
  void two_years_after_the_last_of_it_two_agree_and_it_is_gone_while_the_case_goes_on() {
    clock.moveTo(TWO_YEARS_ON);
    assertThat(open(preparer, LISTS)).hasStatusOk().bodyText().contains("Inget ska gallras i dag");
    clock.moveTo(TWO_YEARS_ON.plusDays(1));
    var number = one("select number from casework.case_file");
    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("2 uppgifter till kan gallras", number, "Bageriet AB", "vår inställning")
        .doesNotContain("Petra", "Kim Ek", "Gunnel");
    assertThat(
            one(
                "select count(*)::text from audit.entry where what = 'destruction-due' and case_id = '%s'"
                    .formatted(caseId)))
        .isEqualTo("1");

    var list = prepared();
    assertThat(prepared()).as("made twice it is one").isEqualTo(list);
    assertThat(post(preparer, list + "/approval")).hasStatus(409);
    assertThat(one("select evidence_name from outcomes.claim")).isEqualTo("Fel underlag.pdf");
    assertThat(post(approver, list + "/approval")).hasStatus(302);
    assertThat(post(approver, list + "/approval")).hasStatus(409);

    assertThat(one("select evidence_name || encode(evidence, 'hex') from outcomes.claim"))
        .isEqualTo("–00");
    assertThat(one("select reasons from outcomes.claim_decision")).isEqualTo("Visar inget");
    assertThat(one("select organisation || person || reach from employers.employer"))
        .isEqualTo("Bageriet AB");
    assertThat(one("select text from employers.note")).isEqualTo("–");
    assertThat(one("select given_name from casework.person")).isEqualTo("Kim");
    assertThat(open(preparer, list))
        .bodyText()
        .contains(
            "Gallringsbevis", "1 fil som en anordnare lämnade", "1 arbetsgivares kontaktperson")
        .contains(
            "outcomes.claim: 1 rad",
            "employers.employer: 1 rad",
            "employers.note: 1 rad",
            "vår inställning")
        .doesNotContain("Petra", "Fel underlag");
    assertThat(open(preparer, LISTS)).bodyText().contains("Inget ska gallras i dag");
    theLogIsWhole();
  }

  @Test
  void a_file_that_something_rests_on_stays_with_the_case() {
    given.in(
        here,
        () ->
            new GivenResult(database)
                .claimed(placement, UUID.randomUUID(), LAST, "Väntar på beslut"));
    clock.moveTo(TWO_YEARS_ON.plusDays(1));
    assertThat(open(preparer, LISTS))
        .as("a claim of the placement waits")
        .bodyText()
        .contains("Bageriet AB")
        .doesNotContain(one("select number from casework.case_file"));

    given.in(
        here,
        () ->
            run(
                """
                insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on, decided_at)
                select c.id, c.placement_id, true, c.claimed_by, gen_random_uuid(), '2026-08-31', now() from outcomes.claim c
                where c.evidence_name like 'Väntar%'
                """));
    assertThat(post(approver, prepared() + "/approval")).hasStatus(302);

    assertThat(all("select evidence_name from outcomes.claim order by 1"))
        .containsExactlyInAnyOrder("–", "Väntar på beslut.pdf");
  }

  @Test
  void a_follow_up_that_is_planned_and_a_note_move_the_day() {
    given.in(
        here, () -> run("update employers.employer set next_act = 'Ring', next_on = '2027-03-01'"));
    clock.moveTo(LocalDate.of(2029, 3, 1));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Bageriet AB");
    clock.moveTo(LocalDate.of(2029, 3, 2));
    assertThat(open(preparer, LISTS)).bodyText().contains("Bageriet AB");

    given.in(here, () -> noted("2029-03-02 09:00+01"));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Bageriet AB");
  }

  @Test
  void what_something_happened_to_after_the_list_was_made_is_left_out() {
    clock.moveTo(TWO_YEARS_ON.plusDays(1));
    var list = prepared();
    given.in(here, () -> noted("2028-09-01 10:00+02"));

    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(one("select person from employers.employer")).isEqualTo("Petra Baker");
    assertThat(one("select evidence_name from outcomes.claim")).isEqualTo("–");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("Inte gallrat, eftersom något hänt", "1 arbetsgivares kontakt");
  }

  @Test
  void a_file_whose_case_goes_the_same_day_goes_with_it() {
    given.in(
        here,
        () -> {
          run("update casework.case_file set closed_on = '2026-09-01'");
          var paid =
              new GivenResult(database).claimed(placement, responsible.value(), LAST, "Avtal");
          run(
              """
              insert into outcomes.claim_decision (claim_id, placement_id, approved, another_result, claimed_by, decided_by, decided_on, decided_at)
              values ('%s', '%s', true, 'Betalt på en annan check', '%s', gen_random_uuid(), '2026-08-31', now())
              """
                  .formatted(paid, placement, responsible));
        });
    clock.moveTo(LocalDate.of(2031, 9, 2));

    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("Ett ärende", "En uppgift till kan gallras", "Bageriet AB");
    var list = prepared();
    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(all("select evidence_name from outcomes.claim")).containsOnly("–");
    assertThat(
            all("select approved || reasons || '|' || another_result from outcomes.claim_decision"))
        .as("a refusal still has reasons, and what was paid elsewhere is still known to be")
        .containsExactlyInAnyOrder("false–|", "true|–");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("1 arbetsgivares kontaktperson", "outcomes.claim: 2 rader")
        .doesNotContain("Inte gallra");
  }

  @Test
  void the_name_of_somebody_who_left_goes_and_their_number_stays_in_the_log() {
    given.in(
        here,
        () ->
            run(
                "insert into audit.entry (at, account_id, role, act, what, target_kind, target_id) values (now(), '%s', 'ANALYST', 'READ', 'gammalt', 'Any', 'x')"
                    .formatted(left)));
    clock.moveTo(EIGHT_YEARS_ON);
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Gunnel");
    clock.moveTo(EIGHT_YEARS_ON.plusDays(1));
    assertThat(open(preparer, LISTS)).bodyText().contains("Gunnel Gammal");
    var list = prepared();
    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(
            one(
                "select name || title || coalesce(subject, '') from access.account where id = '%s'"
                    .formatted(left)))
        .isEqualTo("–");
    assertThat(
            one("select count(*)::text from audit.entry where account_id = '%s'".formatted(left)))
        .isEqualTo("1");
    assertThat(open(preparer, list))
        .bodyText()
        .contains("Namnet på 1 som har slutat är borta")
        .doesNotContain("Gunnel");
    theLogIsWhole();
  }

  @Test
  void the_name_stays_while_a_case_that_is_kept_is_signed_by_it() {
    clock.moveTo(EIGHT_YEARS_ON.plusDays(1));
    given.in(
        here,
        () ->
            run(
                """
                insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
                values (gen_random_uuid(), '%s', 'NOTE', '2026-08-03', 'Möte', '2026-08-03 09:00+02', '%s')
                """
                    .formatted(caseId, left)));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Gunnel");

    given.in(here, () -> run("update casework.person set given_name = '–'"));
    assertThat(open(preparer, LISTS)).bodyText().contains("Gunnel");
  }

  @Test
  void the_name_stays_when_a_role_is_held_again() {
    clock.moveTo(EIGHT_YEARS_ON.plusDays(1));
    given.in(
        here,
        () ->
            run(
                "insert into access.role_grant (id, account_id, role, valid) values (gen_random_uuid(), '%s', 'FINANCE_OFFICER', '[2031-12-01,)')"
                    .formatted(left)));
    assertThat(open(preparer, LISTS)).bodyText().doesNotContain("Gunnel");
  }

  @Test
  void the_database_lets_nothing_go_that_is_not_a_year_old_whatever_the_list_says() {
    clock.moveTo(LocalDate.of(2027, 8, 31));
    var list = UUID.randomUUID();
    given.in(
        here,
        () -> {
          run(
              "insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by) values ('%s', '2027-08-31', 'R', now(), '%s')"
                  .formatted(list, preparer));
          run(
              "insert into retention.destruction_material (destruction_id, kind, target_id, last_day) values ('%s', 'EMPLOYER_CONTACT', '%s', '2030-01-01'), ('%1$s', 'STAFF_NAME', '%3$s', '2030-01-01')"
                  .formatted(list, employer, responsible));
        });

    assertThat(post(approver, LISTS + "/" + list + "/approval")).hasStatus(302);

    assertThat(one("select person from employers.employer")).isEqualTo("Petra Baker");
    assertThat(one("select name from access.account where id = '%s'".formatted(responsible)))
        .isEqualTo("Kim Prov");
  }

  @Test
  void another_municipality_sees_and_does_nothing_of_it() {
    clock.moveTo(TWO_YEARS_ON.plusDays(1));
    var list = prepared();
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.ADMINISTRATOR, null, null);

    assertThat(at(elsewhere, stranger, LISTS)).hasStatusOk().bodyText().doesNotContain("Bageriet");
    assertThat(at(elsewhere, stranger, list)).hasStatus(404);
    assertThat(
            browser
                .post()
                .uri("http://" + elsewhere + ".test" + list + "/approval")
                .session(given.session(elsewhere, stranger))
                .with(csrf())
                .exchange())
        .hasStatus(404);
    assertThat(one("select person from employers.employer")).isEqualTo("Petra Baker");
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

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  private String prepared() {
    return Objects.requireNonNull(post(preparer, LISTS).getResponse().getRedirectedUrl());
  }

  private MvcTestResult open(AccountId reader, String address) {
    return at(here, reader, address);
  }

  private MvcTestResult at(MunicipalityId municipality, AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + municipality + ".test" + address)
        .session(given.session(municipality, reader))
        .exchange();
  }

  private MvcTestResult post(AccountId by, String address) {
    return browser
        .post()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, by))
        .param("x", "y")
        .with(csrf())
        .exchange();
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
}
