package se.vagval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Somebody with several roles stands in the log in the one that gave the right.
@VagvalTest
class RoleInTheLogTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Test
  void a_leader_of_one_unit_who_is_a_caseworker_in_another_reads_as_either() {
    var here = given.municipality("nacka-2013");
    var west = new UnitId(UUID.randomUUID());
    var east = new UnitId(UUID.randomUUID());
    given.in(here, () -> unit(west, "Väst"));
    given.in(here, () -> unit(east, "Öst"));
    var kim = given.account(here, Role.CASEWORKER, west.value(), null);
    given.in(here, () -> holds(kim, "TEAM_LEADER", east));
    var cases = new java.util.ArrayList<String>();
    given.in(
        here,
        () -> {
          var other = UUID.randomUUID();
          database
              .sql("insert into access.account (id, name) values (:id, 'Lo Prov')")
              .param("id", other)
              .update();
          for (var unit : List.of(west, east)) {
            var person = path.person("Kim", "Prov");
            cases.add(path.caseOf(person, unit, new AccountId(other)).toString());
          }
        });

    cases.forEach(one -> open(here, kim, "/casework/cases/" + one));

    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select role || ' ' || on_behalf_of from audit.entry where what = 'case' order by id")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("CASEWORKER " + west, "TEAM_LEADER " + east));
  }

  @Test
  void a_caseworker_of_two_units_reads_on_behalf_of_the_one_that_has_the_case() {
    var here = given.municipality("nacka-2013");
    var west = new UnitId(UUID.randomUUID());
    var east = new UnitId(UUID.randomUUID());
    given.in(here, () -> unit(west, "Väst"));
    given.in(here, () -> unit(east, "Öst"));
    var kim = given.account(here, Role.CASEWORKER, west.value(), null);
    given.in(here, () -> holds(kim, "CASEWORKER", east));
    var other = given.account(here, Role.CASEWORKER, east.value(), null);
    var cases = new java.util.ArrayList<String>();
    given.in(
        here,
        () -> {
          cases.add(path.caseOf(path.person("Kim", "Prov"), east, other).toString());
          cases.add(path.caseOf(path.person("Lo", "Prov"), east, kim).toString());
        });

    open(here, kim, "/casework/cases/" + cases.getFirst());
    open(here, kim, "/casework/cases/" + cases.getLast());
    open(here, kim, "/casework");

    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select distinct what || ' ' || coalesce(on_behalf_of::text, '–') from audit.entry order by 1")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("case " + east, "work-list –"));
  }

  @Test
  void what_somebody_was_refused_stands_there_too() {
    var here = given.municipality("nacka-2013");
    var west = new UnitId(UUID.randomUUID());
    given.in(here, () -> unit(west, "Väst"));
    var responsible = given.account(here, Role.CASEWORKER, west.value(), null);
    var stranger = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var analyst = given.account(here, Role.ANALYST, null, null);
    var cases = new java.util.ArrayList<String>();
    given.in(
        here,
        () -> cases.add(path.caseOf(path.person("Kim", "Prov"), west, responsible).toString()));

    for (var somebody : List.of(stranger, analyst)) {
      assertThat(
              browser
                  .get()
                  .uri("http://" + here + ".test/casework/cases/" + cases.getFirst())
                  .session(given.session(here, somebody)))
          .hasStatus(403);
    }

    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select act || ' ' || role || ' ' || target_id from audit.entry order by id")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(
                    "REFUSED CASEWORKER " + cases.getFirst(),
                    "REFUSED ANALYST " + cases.getFirst()));
  }

  private void open(MunicipalityId here, AccountId who, String address) {
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test" + address)
                .session(given.session(here, who)))
        .hasStatusOk();
  }

  private void holds(AccountId kim, String role, UnitId unit) {
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, unit_id, valid)
            values (gen_random_uuid(), :kim, :role, :unit, '[2020-01-01,)')
            """)
        .param("kim", kim.value())
        .param("role", role)
        .param("unit", unit.value())
        .update();
  }

  private void unit(UnitId id, String name) {
    given.insert("casework.unit", Map.of("id", id.value(), "name", name));
  }
}
