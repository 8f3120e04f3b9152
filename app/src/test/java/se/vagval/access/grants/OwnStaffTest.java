package se.vagval.access.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

/// A provider's administrator looks after its own staff's one role, and sees nothing more.
@VagvalTest
class OwnStaffTest {

  private static final LocalDate LATELY = LocalDate.of(2026, 8, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenGrants grants;

  MunicipalityId here;
  UUID own;
  UUID other;
  UUID ownGrant;
  UUID othersGrant;
  AccountId caseworker;
  MockHttpSession session;

  @BeforeEach
  void two_providers() {
    here = given.municipality("nacka-2013");
    own = grants.provider(here, "Verkstan AB");
    other = grants.provider(here, "Gläntan AB");
    var mine = grants.staff(here, "Nils Gran");
    ownGrant = grants.grant(here, mine, Role.PROVIDER_STAFF, own, "[2026-01-01,)", LATELY);
    var theirs = grants.staff(here, "Stina Mossa");
    othersGrant = grants.grant(here, theirs, Role.PROVIDER_STAFF, other, "[2026-01-01,)", LATELY);
    caseworker = grants.somebody(here, "Karin Björk", Role.CASEWORKER, grants.unit(here, "Väst"));
    var administrator = grants.somebody(here, "Ida Nypon", Role.PROVIDER_ADMINISTRATOR, own);
    session = given.session(here, administrator);
  }

  @Test
  void only_the_own_staff_are_listed() {
    assertThat(get("/access/staff?show=ended-too"))
        .hasStatusOk()
        .bodyText()
        .contains("Nils Gran", "1–1 av 1")
        .doesNotContain("Stina Mossa", "Karin Björk", "Gläntan", "Väst");
    assertThat(get("/access/staff.csv?show=ended-too&place=" + other))
        .bodyText()
        .doesNotContain("Stina");
    assertThat(get("/access/staff/new"))
        .bodyText()
        .contains("Nils Gran", "Verkstan AB")
        .doesNotContain("Stina Mossa", "Karin Björk", "Gläntan AB", "name=\"role\"");
  }

  @Test
  void somebody_new_is_added_to_the_own_provider() {
    assertThat(add(own, Map.of("name", "Samir Ut", "subject", "samir@verkstan"))).hasStatus(302);

    assertThat(get("/access/staff")).bodyText().contains("Samir Ut", "Ida Nypon");
    assertThat(grants.logged(here)).containsExactly("grant-given");
  }

  @Test
  void another_providers_id_in_the_form_is_refused() {
    assertThat(add(other, Map.of("name", "Samir Ut", "subject", "samir@verkstan")))
        .hasStatus(422)
        .bodyText()
        .contains("ingen annanstans", "value=\"Samir Ut\"");
    assertThat(grants.logged(here)).isEmpty();
  }

  @Test
  void no_other_role_and_no_system_comes_of_what_the_form_does_not_ask() {
    assertThat(
            add(
                own,
                Map.of(
                    "name", "Samir Ut",
                    "subject", "samir@verkstan",
                    "role", "ADMINISTRATOR",
                    "kind", "machine")))
        .hasStatus(302);

    assertThat(
            grants.found(
                here,
                "select g.role || ' ' || a.kind from access.role_grant g"
                    + " join access.account a on a.id = g.account_id where a.name = 'Samir Ut'"))
        .containsExactly("PROVIDER_STAFF PERSON");
  }

  @Test
  void somebody_elsewhere_is_neither_taken_nor_told_of() {
    assertThat(add(own, Map.of("account", caseworker.toString()))).hasStatus(422);
    assertThat(add(own, Map.of("name", "Gissning", "subject", caseworker + "@example")))
        .hasStatus(422)
        .bodyText()
        .contains("utanför er verksamhet")
        .doesNotContain("Karin");
    assertThat(grants.logged(here)).isEmpty();
  }

  @Test
  void the_own_staffs_role_is_ended_and_anothers_is_not_there() {
    assertThat(end(ownGrant)).hasStatus(302).hasRedirectedUrl("/access/staff/" + ownGrant);
    assertThat(end(othersGrant)).hasStatus(404);
    assertThat(get("/access/staff/" + othersGrant)).hasStatus(404);
    assertThat(
            browser
                .post()
                .uri(at("/access/staff/" + othersGrant + "/review"))
                .session(session)
                .with(csrf()))
        .hasStatus(404);
    assertThat(grants.logged(here)).containsExactly("grant-ended");
  }

  @Test
  void the_municipalitys_own_desk_is_closed_to_them() {
    assertThat(get("/access/grants")).hasStatus(403);
    assertThat(get("/access/grants/" + ownGrant)).hasStatus(403);
  }

  @Test
  void to_work_for_another_provider_lends_nothing() {
    var both = grants.somebody(here, "Rut Båda", Role.PROVIDER_ADMINISTRATOR, own);
    grants.grant(here, both, Role.PROVIDER_STAFF, other, "[2026-01-01,)", LATELY);
    session = given.session(here, both);

    assertThat(get("/access/staff")).bodyText().doesNotContain("Stina Mossa");
    assertThat(end(othersGrant)).hasStatus(404);
  }

  @Test
  void a_provider_administrator_finds_the_staff_first_and_no_participant() {
    assertThat(get("/")).hasRedirectedUrl("/access/staff");
    assertThat(get("/access/staff"))
        .bodyText()
        .contains("href=\"/remuneration/statements\"", "href=\"/outcomes/results\"")
        .doesNotContain("/choice/participants", "/attendance");
    assertThat(get("/choice/participants")).hasStatus(403);
  }

  private MvcTestResult add(UUID provider, Map<String, String> who) {
    var request =
        browser
            .post()
            .uri(at("/access/staff/new"))
            .param("provider", provider.toString())
            .param("from.day", "1")
            .param("from.month", "9")
            .param("from.year", "2026")
            .session(session)
            .with(csrf());
    who.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult end(UUID which) {
    return browser
        .post()
        .uri(at("/access/staff/" + which + "/end"))
        .param("on.day", "1")
        .param("on.month", "9")
        .param("on.year", "2026")
        .session(session)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(String address) {
    return browser.get().uri(at(address)).session(session).exchange();
  }

  private String at(String address) {
    return "http://" + here + ".test" + address;
  }
}
