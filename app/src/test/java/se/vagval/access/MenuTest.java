package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MenuTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          role                  | first                  | then
          ADMINISTRATOR         | /access/grants         | /retention/destructions
          PROVIDER_ADMINISTRATOR | /access/staff         | /remuneration/statements /outcomes/results /catalogue
          COACH                 | /casework              | /casework/search /catalogue /outcomes/results /statistics/registers
          BOARD_CHAIR           | /statistics/registers  | /outcomes/results
          ASSOCIATION_SECRETARY | /catalogue             | /outcomes/results
          EMPLOYER              | /catalogue             | /outcomes/results
          AUTHORISATION_OFFICER | /catalogue             | /outcomes/results
          """)
  void everybody_begins_where_their_work_is(Role role, String first, String then) {
    var here = given.municipality("nacka-2013");
    var place = role.heldFor() == Role.HeldFor.MUNICIPALITY ? null : UUID.randomUUID();
    var session = given.session(here, given.account(here, role, place, null));

    assertThat(browser.get().uri("http://" + here + ".test/").session(session))
        .hasRedirectedUrl(first);
    var page = browser.get().uri("http://" + here + ".test" + first).session(session).exchange();
    assertThat(page).hasStatusOk();
    for (var address : then.split(" ", -1)) {
      assertThat(page).bodyText().contains("href=\"" + address + "\"");
      assertThat(browser.get().uri("http://" + here + ".test" + address).session(session))
          .as(address)
          .hasStatusOk();
    }
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
