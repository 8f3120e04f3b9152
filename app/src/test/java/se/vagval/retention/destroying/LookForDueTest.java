package se.vagval.retention.destroying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// Each day's look finds what has become due and tells those who destroy. It destroys nothing.
@VagvalTest
class LookForDueTest {

  private static final String LISTS = "/retention/destructions";
  private static final String START = "/access/grants";
  private static final LocalDate NOT_YET = LocalDate.of(2031, 9, 1);
  private static final LocalDate DUE = LocalDate.of(2031, 9, 2);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;
  @Autowired LookForDue look;

  MunicipalityId here;
  AccountId preparer;
  AccountId approver;
  AccountId responsible;
  UUID unit = UUID.randomUUID();

  @BeforeEach
  void two_cases_that_were_closed_on_the_first_of_september_2026() {
    here = given.municipality("nacka-2013");
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    approver = given.account(here, Role.ADMINISTRATOR, null, null);
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", unit, "name", "Väst"));
          for (var name : List.of("Qvintessa", "Robin")) {
            path.caseOf(path.person(name, "Hemligsson"), new UnitId(unit), responsible);
          }
          run("update casework.case_file set closed_on = '2026-09-01'");
        });
  }

  @AfterEach
  void today_again() {
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void on_the_day_it_is_found_and_told_and_nothing_is_destroyed() {
    clock.moveTo(NOT_YET);
    assertThat(looks()).isTrue();
    assertThat(open(preparer, START)).hasStatusOk().bodyText().doesNotContain("gallringsbara");
    assertThat(open(preparer, LISTS)).bodyText().contains("Senast letat 1 september 2031");
    var names = all("select given_name from casework.person order by 1");

    clock.moveTo(DUE);
    assertThat(looks()).isTrue();

    assertThat(open(preparer, START))
        .bodyText()
        .contains("2 uppgifter har blivit gallringsbara sedan 2 september 2031", LISTS);
    assertThat(open(preparer, LISTS))
        .bodyText()
        .contains("2 uppgifter har blivit gallringsbara", "<li>2 ärenden</li>", "Väst 2.")
        .contains("href=\"#due\"", "Senast letat 2 september 2031");
    assertThat(all("select looked_on || ' ' || found from retention.look order by 1"))
        .containsExactly("2031-09-01 0", "2031-09-02 2");
    assertThat(all("select kind || ' ' || unit_id || ' ' || found_on from retention.found_due"))
        .hasSize(2)
        .containsOnly("CASE " + unit + " 2031-09-02");
    assertThat(all("select given_name from casework.person order by 1")).isEqualTo(names);
    assertThat(all("select f::text from retention.found_due f").toString())
        .doesNotContain("Qvintessa", "Hemligsson");
  }

  @Test
  void a_day_is_looked_at_once_and_what_was_found_is_not_found_again() {
    clock.moveTo(DUE);
    assertThat(looks()).isTrue();
    assertThat(looks()).isFalse();
    clock.moveTo(DUE.plusDays(1));
    assertThat(looks()).isTrue();

    assertThat(all("select found::text from retention.look order by looked_on"))
        .containsExactly("2", "0");
    assertThat(open(preparer, START))
        .bodyText()
        .contains("2 uppgifter har blivit gallringsbara sedan 2 september 2031");
  }

  @Test
  void two_nodes_that_look_at_once_are_one_look() throws Exception {
    clock.moveTo(DUE);
    var both = new CountDownLatch(2);
    Callable<Boolean> node =
        () -> {
          both.countDown();
          both.await();
          return looks();
        };

    try (var nodes = Executors.newFixedThreadPool(2)) {
      var done = new ArrayList<Boolean>();
      for (var one : nodes.invokeAll(List.of(node, node))) {
        done.add(one.get());
      }
      assertThat(done).containsExactlyInAnyOrder(true, false);
    }
    assertThat(all("select found::text from retention.look")).containsExactly("2");
  }

  @Test
  void what_two_agreed_to_destroy_is_told_no_more() {
    clock.moveTo(DUE);
    assertThat(looks()).isTrue();
    var list = Objects.requireNonNull(post(preparer, LISTS).getResponse().getRedirectedUrl());
    assertThat(post(preparer, list + "/approval")).hasStatus(409);
    assertThat(open(preparer, START)).bodyText().contains("gallringsbara");

    assertThat(post(approver, list + "/approval")).hasStatus(302);

    assertThat(open(preparer, START)).bodyText().doesNotContain("gallringsbar");
    assertThat(all("select distinct gone_on::text from retention.found_due"))
        .containsExactly("2031-09-02");
  }

  @Test
  void a_new_note_takes_it_back_until_its_time_has_gone_anew() {
    clock.moveTo(DUE);
    assertThat(looks()).isTrue();
    given.in(
        here,
        () ->
            run(
                """
                insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
                select gen_random_uuid(), id, 'NOTE', '2031-09-02', 'Brev', '2031-09-02 10:00+02', responsible_id
                from casework.case_file limit 1
                """));

    clock.moveTo(DUE.plusDays(1));
    assertThat(looks()).isTrue();
    assertThat(open(preparer, START))
        .bodyText()
        .contains("En uppgift har blivit gallringsbar sedan");

    clock.moveTo(LocalDate.of(2036, 9, 3));
    assertThat(looks()).isTrue();
    assertThat(open(preparer, START)).bodyText().contains("2 uppgifter har blivit gallringsbara");
    assertThat(all("select found::text from retention.look order by looked_on"))
        .containsExactly("2", "0", "1");
  }

  @Test
  void nobody_else_is_told_and_another_municipality_finds_nothing_of_it() {
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.ADMINISTRATOR, null, null);
    clock.moveTo(DUE);
    assertThat(looks()).isTrue();
    assertThat(Tenant.call(elsewhere, look::handle)).isTrue();

    assertThat(at(elsewhere, stranger, START))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("gallringsbara");
    assertThat(at(elsewhere, stranger, LISTS))
        .bodyText()
        .contains("Senast letat")
        .doesNotContain("gallringsbara");
    assertThat(open(responsible, LISTS)).hasStatus(403);
  }

  @Test
  void what_was_found_is_never_taken_away_by_the_service() {
    clock.moveTo(DUE);
    assertThat(looks()).isTrue();

    for (var change :
        List.of("delete from retention.found_due", "update retention.look set found = 0")) {
      assertThatThrownBy(() -> given.in(here, () -> run(change)))
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private boolean looks() {
    return Tenant.call(here, look::handle);
  }

  private void run(String sql) {
    assertThat(database.sql(sql).update()).isPositive();
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

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
