package se.vagval.access.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class GrantsPageTest {

  private static final LocalDate LATELY = LocalDate.of(2026, 8, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired GivenGrants grants;

  MunicipalityId here;
  AccountId administrator;
  UUID unit;
  UUID provider;
  MockHttpSession session;

  @BeforeEach
  void a_municipality_with_staff() {
    here = given.municipality("nacka-2013");
    unit = grants.unit(here, "Vägen till arbete");
    provider = grants.provider(here, "Verkstan AB");
    administrator = grants.somebody(here, "Frida Kungsljus", Role.ADMINISTRATOR, null);
    grants.somebody(here, "Karin Björk", Role.CASEWORKER, unit);
    grants.somebody(here, "Nils Gran", Role.PROVIDER_STAFF, provider);
    session = given.session(here, administrator);
  }

  @Test
  void all_that_holds_is_listed_with_place_and_who_gave_it() {
    assertThat(get("/access/grants"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Karin Björk",
            "handläggare",
            "Vägen till arbete",
            "Verkstan AB",
            "från serverns kommandorad",
            "1–3 av 3");
  }

  @Test
  void an_administrator_sees_no_participant() {
    given.in(
        here,
        () -> {
          var person = path.person("Amina", "Hemlig");
          given.insert(
              "access.account",
              java.util.Map.of(
                  "id", UUID.randomUUID(), "name", "Amina Hemlig", "person_id", person.value()));
        });
    var participant =
        grants.found(here, "select id from access.account where person_id is not null");
    var grant =
        grants.grant(
            here,
            new AccountId(UUID.fromString(participant.getFirst())),
            Role.PARTICIPANT,
            null,
            "[2026-01-01,)",
            LATELY);

    assertThat(get("/access/grants?show=ended-too")).bodyText().doesNotContain("Amina");
    assertThat(get("/access/grants.csv?show=ended-too")).bodyText().doesNotContain("Amina");
    assertThat(get("/access/grants/new")).bodyText().doesNotContain("Amina");
    assertThat(get("/access/grants/" + grant)).hasStatus(404);
  }

  @Test
  void the_list_is_narrowed_by_role_place_and_name() {
    assertThat(get("/access/grants?role=caseworker"))
        .bodyText()
        .contains("Karin Björk")
        .doesNotContain("Nils Gran");
    assertThat(get("/access/grants?place=" + provider))
        .bodyText()
        .contains("Nils Gran")
        .doesNotContain("Karin Björk");
    assertThat(get("/access/grants?name=BJÖRK"))
        .bodyText()
        .contains("Karin Björk")
        .doesNotContain("Nils Gran");
    assertThat(get("/access/grants?name=ingen&role=king&place=x&page=-1&show=all"))
        .hasStatusOk()
        .bodyText()
        .contains("Ingen roll stämmer");
  }

  @Test
  void what_has_ended_is_kept_and_shown_when_asked_for() {
    var before = grants.staff(here, "Per Förr");
    grants.grant(here, before, Role.ANALYST, null, "[2024-01-01,2026-01-01)", LATELY);
    var later = grants.staff(here, "Yasmin Snart");
    grants.grant(here, later, Role.ANALYST, null, "[2026-10-01,)", LATELY);

    assertThat(get("/access/grants"))
        .bodyText()
        .contains("Yasmin Snart", "Kommande")
        .doesNotContain("Per Förr");
    assertThat(get("/access/grants?show=ended-too")).bodyText().contains("Per Förr", "Avslutad");
  }

  @Test
  void pages_are_of_fifty() {
    for (var n = 0; n < 51; n++) {
      grants.somebody(here, "Person " + (100 + n), Role.ANALYST, null);
    }

    assertThat(get("/access/grants")).bodyText().contains("1–50 av 54", "page=2");
    assertThat(get("/access/grants?page=2")).bodyText().contains("51–54 av 54");
    assertThat(get("/access/grants?page=9")).bodyText().contains("51–54 av 54");
  }

  @Test
  void the_file_has_every_row_and_no_formula() {
    grants.somebody(here, "=SUM(A1)", Role.ANALYST, null);

    assertThat(get("/access/grants.csv?role=analyst"))
        .hasStatusOk()
        .hasContentType("text/csv;charset=UTF-8")
        .bodyText()
        .contains("\"Vem\";\"Roll\"", "\"'=SUM(A1)\"", "\"2026-01-01\"")
        .doesNotContain("Karin");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"VISITOR", "ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_sees_the_list(Role role) {
    var place =
        switch (role.heldFor()) {
          case UNIT -> unit;
          case PROVIDER -> provider;
          case MUNICIPALITY -> null;
        };
    session = given.session(here, given.account(here, role, place, null));

    assertThat(get("/access/grants")).hasStatus(403);
    assertThat(get("/access/grants.csv")).hasStatus(403);
    assertThat(get("/access/grants/new")).hasStatus(403);
  }

  @Test
  void another_municipalitys_grants_are_not_there() {
    var elsewhere = given.municipality("nacka-2013");
    var other = grants.staff(elsewhere, "Ulf Annan");
    var grant = grants.grant(elsewhere, other, Role.ANALYST, null, "[2026-01-01,)", LATELY);

    assertThat(get("/access/grants?show=ended-too")).bodyText().doesNotContain("Ulf Annan");
    assertThat(get("/access/grants/" + grant)).hasStatus(404);
    assertThat(get("/access/grants/" + grant + "/end")).hasStatus(404);
  }

  private MvcTestResult get(String address) {
    return browser.get().uri("http://" + here + ".test" + address).session(session).exchange();
  }
}
