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
import se.vagval.casework.CaseId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A provider that ended two years ago is no longer reached, and its staff have no names; who a
/// sole trader was stays while the accounts need it.
@VagvalTest
class ForgottenProvidersTest {

  private static final String LISTS = "/retention/destructions";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;
  ProviderId ended = new ProviderId(UUID.randomUUID());
  ProviderId trader = new ProviderId(UUID.randomUUID());

  @BeforeEach
  void two_that_ended_on_the_last_of_august_and_one_that_goes_on() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    given.in(
        here,
        () -> {
          ended = path.provider("Slutet AB");
          trader = path.provider("Asta Ekdal Bygg");
          run("update providers.authorisation set valid = '[2020-01-01,2026-09-01)'");
          path.provider("Fortsätter AB");
          run("update providers.provider set phone = '08-5550101', email = 'asta@ekdal.example'");
          run(
              "update providers.provider set organisation_number = '5560001112' where name = 'Slutet AB'");
          run(
              "update providers.provider set organisation_number = '8507099805' where name = 'Asta Ekdal Bygg'");
        });
    given.account(here, Role.PROVIDER_STAFF, ended.value(), null);
    var both = given.account(here, Role.PROVIDER_STAFF, ended.value(), null);
    given.in(
        here,
        () -> {
          run(
              "update access.account set name = 'Gunnar Slutgren', subject = 'gunnar-' || id"
                  + " where id in (select account_id from access.role_grant where provider_id is not null)");
          run(
              "insert into access.role_grant (id, account_id, role, valid) values (gen_random_uuid(), '%s', 'ANALYST', '[2020-01-01,)')"
                  .formatted(both));
        });
    clock.moveTo(LocalDate.of(2028, 9, 1));
  }

  @AfterEach
  void today_again() {
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void the_day_after_two_years_two_people_agree_and_the_contacts_are_gone() {
    clock.moveTo(LocalDate.of(2028, 8, 31));
    assertThat(open(LISTS)).bodyText().doesNotContain("Slutet AB");
    clock.moveTo(LocalDate.of(2028, 9, 1));
    assertThat(open(LISTS))
        .bodyText()
        .contains("Slutet AB", "Asta Ekdal")
        .doesNotContain("Fortsätter");
    var list = prepared();

    assertThat(post(preparer, list + "/approval")).hasStatus(409);
    assertThat(all("select phone from providers.provider where phone = ''")).isEmpty();
    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(
            all(
                "select name || '|' || coalesce(organisation_number, '') || phone || email from providers.provider order by 1"))
        .containsExactlyInAnyOrder(
            "Fortsätter AB|08-5550101asta@ekdal.example",
            "Slutet AB|5560001112",
            "– " + trader + "|");
    assertThat(
            all(
                "select name || coalesce(subject, '') from access.account where id in (select account_id from access.role_grant where provider_id is not null)"))
        .contains("–")
        .hasSize(2)
        .anyMatch(name -> name.startsWith("Gunnar"));
    assertThat(open(list))
        .bodyText()
        .contains("2 anordnares kontaktuppgifter", "access.account: 1 rad");
    assertThat(open(LISTS)).bodyText().contains("Inget ska gallras i dag");
  }

  @Test
  void who_a_sole_trader_was_stays_while_the_accounts_need_it() {
    posted();
    var list = prepared();
    assertThat(open(list)).bodyText().contains("Asta Ekdal Bygg");
    assertThat(post(approver, list + "/approval")).hasStatus(302);
    assertThat(all("select name || phone from providers.provider where id = '" + trader + "'"))
        .containsExactly("Asta Ekdal Bygg");

    assertThat(all("select shown::text from choice.choice where receipt = 'K-VISAT'").getFirst())
        .contains("Asta Ekdal");
    clock.moveTo(LocalDate.of(2033, 12, 31));
    assertThat(open(LISTS)).bodyText().doesNotContain("Asta Ekdal");
    clock.moveTo(LocalDate.of(2034, 1, 1));
    assertThat(open(LISTS)).bodyText().contains("Asta Ekdal").doesNotContain("Slutet AB");
    assertThat(post(approver, prepared() + "/approval")).hasStatus(302);

    assertThat(
            all(
                "select name || coalesce(organisation_number, '') from providers.provider where id = '"
                    + trader
                    + "'"))
        .containsExactly("– " + trader);
    assertThat(all("select shown::text from choice.choice where receipt = 'K-VISAT'").getFirst())
        .contains("Slutet AB", trader.toString())
        .doesNotContain("Asta", "Ekdal");
    assertThat(open(LISTS)).bodyText().contains("Inget ska gallras i dag");
  }

  @Test
  void a_new_agreement_after_the_list_was_made_leaves_the_provider_out() {
    var list = prepared();
    given.in(
        here,
        () ->
            run(
                "insert into providers.authorisation (id, provider_id, number, valid, decided_on) values (gen_random_uuid(), '%s', 'NY-1', '[2028-09-01,)', '2028-09-01')"
                    .formatted(ended)));

    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(all("select phone from providers.provider where name = 'Slutet AB'"))
        .containsExactly("08-5550101");
    assertThat(open(list)).bodyText().contains("1 anordnares kontaktuppgifter");
  }

  @Test
  void a_table_emptied_for_persons_and_for_providers_is_counted_with_both() {
    given.in(
        here,
        () -> {
          var person = path.person("Kim", "Ek");
          path.caseOf(person, path.unit(), preparer);
          run("update casework.case_file set opened_on = '2020-01-01', closed_on = '2020-09-01'");
          run(
              "insert into access.account (id, name, subject, person_id) values (gen_random_uuid(), 'Kim Ek', '199001189811', '%s')"
                  .formatted(person));
        });
    var list = prepared();

    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(open(list)).bodyText().contains("access.account: 2 rader");
  }

  private void posted() {
    given.in(
        here,
        () -> {
          var by = preparer;
          CaseId caseId = path.caseOf(path.person("Kim", "Ek"), path.unit(), by);
          var voucher = path.voucher(caseId, by, Money.ofKronor(50_000), 30);
          path.placement(
              voucher,
              path.offer(trader, Measure.PRACTICE),
              LocalDate.of(2026, 7, 6),
              LocalDate.of(2026, 8, 31));
          run(
              "insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown, chosen_on, chosen_at, chosen_by)"
                  + " select gen_random_uuid(), 'K-VISAT', c.voucher_id, c.case_id, c.person_id, c.provider_id, c.offer_id, 'CHANGE',"
                  + " jsonb_build_object('seed', 7, 'offers', (select jsonb_agg(jsonb_build_object('provider', p.id, 'providerName', p.name, 'title', 'Hos ' || p.name)) from providers.provider p)),"
                  + " c.chosen_on, c.chosen_at, c.chosen_by from choice.choice c");
          run(
              "insert into remuneration.commitment (voucher_id, amount_ore, cap_ore) select id, 5000000, 3500000 from assessment.voucher");
          run(
              "insert into remuneration.month_run (id, as_of, fingerprint, prepared_at, prepared_by, approved_at, approved_by)"
                  + " values (gen_random_uuid(), '2026-08-31', 'x', now(), gen_random_uuid(), now(), gen_random_uuid())");
          run(
              "insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind, month, due, days, amount_ore, explanation, posted_at)"
                  + " select r.id, p.voucher_id, p.id, p.provider_id, 'running', '2026-08-01', '2026-09-01', 20, 123456, '{}', '2026-09-05'"
                  + " from remuneration.month_run r, choice.placement p");
        });
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  private String prepared() {
    return Objects.requireNonNull(post(preparer, LISTS).getResponse().getRedirectedUrl());
  }

  private MvcTestResult open(String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, preparer))
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

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
