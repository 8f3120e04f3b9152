package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MenuTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @Test
  void an_administrator_finds_what_is_to_be_destroyed_first() {
    var here = given.municipality("nacka-2013");
    var administrator = given.account(here, Role.ADMINISTRATOR, null, null);

    var front =
        browser.get().uri("http://" + here + ".test/").session(given.session(here, administrator));

    assertThat(front).hasRedirectedUrl("/retention/destructions");
  }

  @Test
  void an_analyst_finds_the_statistics_first_and_the_published_results() {
    var here = given.municipality("nacka-2013");
    var analyst = given.account(here, Role.ANALYST, null, null);
    var session = given.session(here, analyst);

    assertThat(browser.get().uri("http://" + here + ".test/").session(session))
        .hasRedirectedUrl("/statistics/registers");
    assertThat(browser.get().uri("http://" + here + ".test/statistics/registers").session(session))
        .bodyText()
        .contains("Publicerade resultat");
  }
}
