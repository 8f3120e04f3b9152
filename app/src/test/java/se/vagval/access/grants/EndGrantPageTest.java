package se.vagval.access.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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

@VagvalTest
class EndGrantPageTest {

  private static final LocalDate LATELY = LocalDate.of(2026, 8, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenGrants grants;

  MunicipalityId here;
  AccountId administrator;
  AccountId analyst;
  UUID own;
  UUID grant;
  MockHttpSession session;

  @BeforeEach
  void a_municipality_with_an_administrator_and_an_analyst() {
    here = given.municipality("nacka-2013");
    administrator = grants.staff(here, "Frida Kungsljus");
    own = grants.grant(here, administrator, Role.ADMINISTRATOR, null, "[2026-01-01,)", LATELY);
    analyst = grants.staff(here, "Marwan Råg");
    grant = grants.grant(here, analyst, Role.ANALYST, null, "[2026-01-01,)", LATELY);
    session = given.session(here, administrator);
  }

  @Test
  void a_role_that_ends_today_is_lost_at_the_next_request() {
    var theirs = given.session(here, analyst);
    assertThat(browser.get().uri(at("/statistics/registers")).session(theirs)).hasStatusOk();

    assertThat(end(grant, TODAY)).hasStatus(302).hasRedirectedUrl("/access/grants/" + grant);

    assertThat(browser.get().uri(at("/statistics/registers")).session(theirs))
        .hasStatus(403)
        .bodyText()
        .contains("Din behörighet har upphört");
    assertThat(get("/access/grants/" + grant))
        .bodyText()
        .contains("till och med 31 augusti 2026", "Avslutad", "Avslutades", "Frida Kungsljus")
        .contains("/access/grants/new?account=" + analyst, "role=ANALYST");
    assertThat(grants.logged(here)).containsExactly("grant-ended");
  }

  @Test
  void ended_twice_is_ended_once() {
    assertThat(end(grant, TODAY)).hasStatus(302);
    assertThat(end(grant, TODAY)).hasStatus(302);

    assertThat(grants.logged(here)).containsExactly("grant-ended");
  }

  @Test
  void a_role_can_end_from_a_later_day_and_holds_till_then() {
    assertThat(end(grant, LocalDate.of(2026, 10, 1))).hasStatus(302);

    assertThat(get("/access/grants")).bodyText().contains("till och med 30 september 2026");
    assertThat(end(grant, TODAY)).hasStatus(409).bodyText().contains("slutar redan");
    assertThat(browser.get().uri(at("/statistics/registers")).session(given.session(here, analyst)))
        .hasStatusOk();
  }

  @Test
  void a_role_that_has_not_begun_can_be_taken_back() {
    var later = grants.staff(here, "Yasmin Snart");
    var hers = grants.grant(here, later, Role.ANALYST, null, "[2026-10-01,)", LATELY);

    assertThat(end(hers, TODAY)).hasStatus(302);

    assertThat(get("/access/grants/" + hers))
        .bodyText()
        .contains("skulle ha börjat 1 oktober 2026", "Avslutad");
    assertThat(get("/access/grants")).bodyText().doesNotContain("Yasmin Snart");
  }

  @Test
  void nobody_ends_their_own_role() {
    assertThat(end(own, TODAY)).hasStatus(409).bodyText().contains("din egen roll");
    assertThat(get("/access/grants/" + own)).bodyText().doesNotContain(own + "/end");
  }

  @Test
  void the_last_administrator_stays() {
    var other = grants.staff(here, "Ulf Ekehaga");
    var others = grants.grant(here, other, Role.ADMINISTRATOR, null, "[2026-01-01,)", LATELY);
    var second = given.session(here, other);

    assertThat(end(others, TODAY)).hasStatus(302);

    session = second;
    assertThat(end(own, TODAY)).hasStatus(403);
    session = given.session(here, administrator);
    var third = grants.staff(here, "Saga Fjäll");
    var thirds =
        grants.grant(here, third, Role.ADMINISTRATOR, null, "[2026-01-01,2026-12-01)", LATELY);
    session = given.session(here, third);
    assertThat(end(own, TODAY)).hasStatus(409).bodyText().contains("ingen vara administratör");
    session = given.session(here, administrator);
    assertThat(end(thirds, TODAY)).hasStatus(302);
  }

  @Test
  void a_day_that_has_passed_or_is_none_is_told_and_kept() {
    assertThat(end(grant, TODAY.minusDays(1)))
        .hasStatus(422)
        .bodyText()
        .contains("Dagen har redan varit", "value=\"31\"");
    var request =
        browser.post().uri(at("/access/grants/" + grant + "/end")).session(session).with(csrf());
    assertThat(request).hasStatus(422).bodyText().contains("Skriv en dag");
    assertThat(grants.logged(here)).isEmpty();
  }

  private MvcTestResult end(UUID which, LocalDate on) {
    return browser
        .post()
        .uri(at("/access/grants/" + which + "/end"))
        .param("on.day", String.valueOf(on.getDayOfMonth()))
        .param("on.month", String.valueOf(on.getMonthValue()))
        .param("on.year", String.valueOf(on.getYear()))
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
