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
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ReviewGrantTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2025, 8, 1);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenGrants grants;

  MunicipalityId here;
  UUID own;
  UUID old;
  MockHttpSession session;

  @BeforeEach
  void roles_given_more_than_a_year_ago() {
    here = given.municipality("nacka-2013");
    var administrator = grants.staff(here, "Frida Kungsljus");
    own = grants.grant(here, administrator, Role.ADMINISTRATOR, null, "[2025-08-01,)", LONG_AGO);
    var analyst = grants.staff(here, "Marwan Råg");
    old = grants.grant(here, analyst, Role.ANALYST, null, "[2025-08-01,)", LONG_AGO);
    grants.somebody(here, "Eva Ny", Role.FINANCE_OFFICER, null);
    session = given.session(here, administrator);
  }

  @Test
  void what_is_due_is_counted_and_listed() {
    assertThat(get("/access/grants")).bodyText().contains("2 roller ska ses över", "show=due");
    assertThat(get("/access/grants?show=due"))
        .bodyText()
        .contains("Marwan Råg", old + "/review")
        .contains("Frida Kungsljus", "Din egen")
        .doesNotContain("Eva Ny", own + "/review");
  }

  @Test
  void a_role_that_is_kept_is_looked_at_again_in_a_year() {
    assertThat(keep(old)).hasStatus(302).hasRedirectedUrl("/access/grants?show=due");
    assertThat(keep(old)).hasStatus(302);

    assertThat(get("/access/grants?show=due")).bodyText().doesNotContain("Marwan Råg");
    assertThat(get("/access/grants/" + old))
        .bodyText()
        .contains("Sågs över", "1 september 2026", "Frida Kungsljus");
    assertThat(grants.logged(here)).containsExactly("grant-reviewed");
  }

  @Test
  void nobody_reviews_their_own_role() {
    assertThat(keep(own)).hasStatus(409).bodyText().contains("din egen roll");
    assertThat(grants.logged(here)).isEmpty();
  }

  @Test
  void what_has_ended_is_not_kept() {
    var before = grants.staff(here, "Per Förr");
    var ended = grants.grant(here, before, Role.ANALYST, null, "[2025-01-01,2026-01-01)", LONG_AGO);

    assertThat(keep(ended)).hasStatus(409).bodyText().contains("har redan avslutat");
    assertThat(get("/access/grants?show=due")).bodyText().doesNotContain("Per Förr");
  }

  @Test
  void nothing_ends_by_itself() {
    assertThat(get("/access/grants")).bodyText().contains("Marwan Råg", "Ska ses över");
  }

  private MvcTestResult keep(UUID which) {
    return browser
        .post()
        .uri("http://" + here + ".test/access/grants/" + which + "/review")
        .session(session)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(String address) {
    return browser.get().uri("http://" + here + ".test" + address).session(session).exchange();
  }
}
