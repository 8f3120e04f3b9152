package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

/// A form that stood open until the session ended, or the service began anew.
@VagvalTest
class ExpiredFormTest {

  private static final String TOLD = "Gå tillbaka, kopiera det du skrev, logga in och spara igen";

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  MunicipalityId here;
  AccountId caseworker;
  String form;

  @BeforeEach
  void somebody_writes() {
    here = given.municipality("nacka-2013");
    caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    form = "http://" + here + ".test/casework/cases/" + UUID.randomUUID() + "/journal/new";
  }

  @Test
  void without_a_session_it_is_told_what_to_do_in_both_languages() {
    told(browser.post().uri(form).param("text", "Lång text").exchange());
  }

  @Test
  void the_token_of_a_session_that_is_gone_is_told_the_same() {
    told(
        browser
            .post()
            .uri(form)
            .param("_csrf", UUID.randomUUID().toString())
            .param("text", "Lång text")
            .exchange());
  }

  @Test
  void without_a_token_in_a_living_session_it_is_told_the_same() {
    told(
        browser
            .post()
            .uri(form)
            .session(given.session(here, caseworker))
            .param("text", "Lång text")
            .exchange());
  }

  @Test
  void an_address_of_no_municipality_is_told_the_same() {
    told(browser.post().uri("http://nobody.example/choice/vouchers/1").exchange());
  }

  private static void told(MvcTestResult answer) {
    assertThat(answer)
        .hasStatus(403)
        .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .bodyText()
        .contains("Din tid tog slut", TOLD, "lang=\"en\"", "sign in and save again")
        .doesNotContain("<style", "<script");
    assertThat(answer.getResponse().getErrorMessage()).isNull();
  }
}
