package se.vagval.retention.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.Role;
import se.vagval.casework.PersonalNumber;
import se.vagval.catalogue.Measure;
import se.vagval.demo.OwnDatabase;
import se.vagval.kernel.Money;
import se.vagval.outcomes.GivenResult;
import se.vagval.retention.store.CopyDatabase;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// Whatever told who somebody was is in no table of the copy, and what is counted and paid is the
/// same.
@VagvalTest
class MakeCopyTest {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final List<String> SECRETS =
      List.of(
          "Qvintessa",
          "Hemligsson",
          "198507099805",
          "070-5550199",
          "Berättelsen om bageriet",
          "kim@provkoping.example",
          "Sekreta Verkstan",
          "5560001112",
          "Utrops-Kim",
          "Kim Prov",
          "Robin");

  /// How much of everything there is, and what it comes to.
  private static final List<String> SUMS =
      List.of(
          "select string_agg(x, ';' order by x) from (select sum(amount_ore) || ',' || count(*) || ',' || sum(days) as x from remuneration.ledger_entry group by provider_id) s",
          "select sum(running_ore) || ',' || sum(result_ore) || ',' || sum(amount_ore) from remuneration.commitment",
          "select string_agg(presence || day, ',' order by day) from attendance.mark",
          "select count(*) || ',' || min(extract(year from birth_date)) from casework.person");

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;

  @BeforeEach
  void a_municipality_with_something_of_everything() {
    here = given.municipality("nacka-2013");
    var by = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null).value();
    given.in(
        here,
        () -> {
          var person = path.person("Qvintessa", "Hemligsson");
          run(
              "update casework.person set personal_number = '198507099805', birth_date = '1985-07-09',"
                  + " phone = '070-5550199', alias = 'Robin', protected_as = 'SECRECY_MARK'");
          var id = new se.vagval.access.AccountId(by);
          var caseId = path.caseOf(person, path.unit(), id);
          var voucher = path.voucher(caseId, id, Money.ofKronor(50_000), 30);
          var provider = path.provider("Sekreta Verkstan");
          run("update providers.provider set organisation_number = '5560001112'");
          var offer = path.offer(provider, Measure.PRACTICE);
          run("update catalogue.offer set summary_sv = 'Ring Utrops-Kim'");
          var last = LocalDate.of(2026, 8, 31);
          var placement = path.placement(voucher, offer, LocalDate.of(2026, 7, 6), last);
          receipt(voucher.value());
          path.mark(placement, LocalDate.of(2026, 7, 7), "PRESENT");
          path.mark(placement, LocalDate.of(2026, 7, 8), "ABSENT");
          new GivenResult(database).approved(placement, by, last);
          run(
              "insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)"
                  + " select gen_random_uuid(), id, 'NOTE', '2026-08-03', 'Berättelsen om bageriet', now(), responsible_id from casework.case_file");
          run(
              "insert into casework.correction_request (id, person_id, text, asked_at)"
                  + " select gen_random_uuid(), person_id, 'Jag heter Hemligsson', now() from casework.case_file");
          run(
              "insert into casework.person_correction (person_id, field, stood, stands, reason, corrected_at, corrected_by)"
                  + " select person_id, 'FAMILY_NAME', 'Hemligsson', 'Hemligsson', 'Hemligsson', now(), responsible_id from casework.case_file");
          run(
              "insert into access.account (id, name, subject, person_id)"
                  + " select gen_random_uuid(), 'Qvintessa Hemligsson', '198507099805', person_id from casework.case_file");
          run(
              "insert into access.account (id, name, subject) values (gen_random_uuid(), 'Kim Prov', 'kim@provkoping.example')");
          ledger();
        });
  }

  /// As the service writes what somebody was shown, with a name that has a quotation mark in it.
  private void receipt(UUID voucher) {
    run(
        "insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown, chosen_on, chosen_at, chosen_by)"
            + " select gen_random_uuid(), 'K-UTROP', voucher_id, case_id, person_id, provider_id, offer_id, 'CHANGE',"
            + " jsonb_build_object('seed', 7, 'day', '2026-08-01', 'offers', jsonb_build_array(jsonb_build_object('offer', offer_id,"
            + " 'provider', provider_id, 'title', 'Hos \"Utrops-Kim\" i ateljén', 'providerName', 'Sekreta Verkstan \"Robin\"'))), chosen_on, chosen_at, chosen_by"
            + " from choice.choice where voucher_id = '"
            + voucher
            + "'");
  }

  private void ledger() {
    run(
        "insert into remuneration.commitment (voucher_id, amount_ore, cap_ore) select id, 5000000, 3500000 from assessment.voucher");
    run(
        "insert into remuneration.month_run (id, as_of, fingerprint, prepared_at, prepared_by, approved_at, approved_by)"
            + " values (gen_random_uuid(), '2026-08-31', 'x', now(), gen_random_uuid(), now(), gen_random_uuid())");
    run(
        "insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind, month, due, days, amount_ore, explanation, posted_at)"
            + " select r.id, p.voucher_id, p.id, p.provider_id, 'running', '2026-08-01', '2026-09-01', 20, 123456, '{}', now()"
            + " from remuneration.month_run r, choice.placement p");
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
  }

  @Test
  void nobody_is_who_they_were_and_every_sum_is_the_same() throws Exception {
    var to = emptyDatabase();

    var outcome = copy(source(), to);

    assertThat(outcome).isInstanceOf(MakeCopy.Outcome.Copied.class);
    try (var original = TestDatabase.database().asSuperuser();
        var copy = asSuperuser(to)) {
      var told = everything(copy, "true");
      var before = everything(original, "municipality = '" + here + "'");
      assertThat(SECRETS).allMatch(before::contains);
      assertThat(SECRETS).filteredOn(told::contains).isEmpty();
      assertThat(ids(told)).isNotEmpty().doesNotContainAnyElementsOf(ids(before));
      assertThat(counts(copy, "true")).isEqualTo(counts(original, "municipality = '" + here + "'"));
      var rows = original.createStatement();
      rows.execute("set role " + OwnDatabase.SERVICE);
      rows.execute("select set_config('app.municipality', '%s', false)".formatted(here));
      for (var sum : SUMS) {
        assertThat(one(copy, sum)).as(sum).isEqualTo(one(original, sum)).isNotEqualTo("null");
      }
      rows.execute("reset role");
      someoneElse(copy);
      itIsShutAgain(copy);
    }
    refusals(to);
  }

  /// One made-up person in every table.
  private static void someoneElse(Connection copy) throws SQLException {
    var number =
        PersonalNumber.parse(
                one(copy, "select personal_number from casework.person"), TestClock.USUAL)
            .orElseThrow();

    assertThat(number.digits()).startsWith("1985").matches("[0-9]{8}9[89][0-9]{2}");
    assertThat(one(copy, "select birth_date::text from casework.person"))
        .isEqualTo(number.birthDate().toString());
    assertThat(one(copy, "select number from casework.person_number")).isEqualTo(number.digits());
    assertThat(one(copy, "select name from access.account where person_id is not null"))
        .isEqualTo(one(copy, "select given_name || ' ' || family_name from casework.person"));
    assertThat(one(copy, "select count(*)::text from access.account where subject is not null"))
        .isEqualTo("0");
    assertThat(one(copy, "select text from casework.journal_entry")).isEqualTo("–");
  }

  private static void itIsShutAgain(Connection copy) throws SQLException {
    assertThat(
            one(
                copy,
                "select count(*)::text from pg_class where relrowsecurity and not relforcerowsecurity"))
        .isEqualTo("0");
    assertThat(one(copy, "select count(*)::text from pg_trigger where tgenabled <> 'O'"))
        .isEqualTo("0");
    assertThat(one(copy, "select count(*)::text from audit.entry")).isEqualTo("0");
    assertThat(one(copy, "select count(*)::text from access.municipality")).isEqualTo("1");
  }

  private void refusals(CopyDatabase.Address filled) throws Exception {
    assertThat(copy(source(), source())).isEqualTo(new MakeCopy.Outcome.SameDatabase());
    assertThat(copy(source(), filled)).isEqualTo(new MakeCopy.Outcome.NotEmpty());
    var empty = emptyDatabase();
    assertThat(
            new MakeCopy(source(), empty, () -> {}, TestClock.USUAL).handle(Optional.of("nowhere")))
        .isEqualTo(new MakeCopy.Outcome.NoSuchMunicipality());
    try (var copy = asSuperuser(filled);
        var sql = copy.createStatement()) {
      sql.execute("alter table casework.unit add column secret text");
    }
    assertThat(copy(filled, empty))
        .isEqualTo(new MakeCopy.Outcome.Untagged(List.of("casework.unit.secret")));
    try (var still = CopyDatabase.open(empty)) {
      assertThat(still.isEmpty()).isTrue();
    }
  }

  private MakeCopy.Outcome copy(CopyDatabase.Address from, CopyDatabase.Address to)
      throws SQLException, IOException {
    Runnable migrate =
        () -> CopyCommand.migrate(to, "--spring.datasource.username=" + OwnDatabase.SERVICE);
    return new MakeCopy(from, to, migrate, TestClock.USUAL).handle(Optional.of(here.value()));
  }

  private static CopyDatabase.Address source() {
    return new CopyDatabase.Address(TestDatabase.database().url(), OwnDatabase.OWNER, "");
  }

  private static CopyDatabase.Address emptyDatabase() throws SQLException {
    return new CopyDatabase.Address(TestDatabase.emptyDatabase(), OwnDatabase.OWNER, "");
  }

  private static Connection asSuperuser(CopyDatabase.Address to) throws SQLException {
    return DriverManager.getConnection(to.url(), "postgres", "");
  }

  /// Every row of every table that is copied, files as what they hold.
  private static String everything(Connection connection, String which) throws SQLException {
    var found = new ArrayList<String>();
    for (var table : tables(connection)) {
      found.addAll(all(connection, "select t::text from %s t where %s".formatted(table, which)));
    }
    found.addAll(
        all(connection, "select encode(evidence, 'escape') from outcomes.claim where " + which));
    return String.join("\n", found);
  }

  private static List<String> counts(Connection connection, String which) throws SQLException {
    var found = new ArrayList<String>();
    for (var table : tables(connection)) {
      found.add(
          table
              + " "
              + one(connection, "select count(*)::text from %s where %s".formatted(table, which)));
    }
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return all(
        connection,
        """
        select distinct schema || '.' || table_name from tenancy.inventory
        where schema <> 'audit' and table_name not in ('session', 'session_attributes', 'sign_in_attempt', 'rate_limit')
        order by 1
        """);
  }

  private static TreeSet<String> ids(String text) {
    var ids = new TreeSet<String>();
    var found = ID.matcher(text);
    while (found.find()) {
      ids.add(found.group());
    }
    return ids;
  }

  private static String one(Connection connection, String sql) throws SQLException {
    return all(connection, sql).getFirst();
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var asked = connection.createStatement();
        var row = asked.executeQuery(sql)) {
      while (row.next()) {
        found.add(String.valueOf(row.getString(1)));
      }
    }
    return found;
  }
}
