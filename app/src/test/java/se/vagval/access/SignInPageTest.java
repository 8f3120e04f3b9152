package se.vagval.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SignInPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @Test
  void until_a_sign_in_provider_is_configured_the_page_says_so() {
    var here = given.municipality("nacka-2013");

    var answer = browser.get().uri("http://" + here + ".test/sign-in").exchange();

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().contains("Ingen kan logga in än").contains("Provköping");
  }

  @Test
  void an_unknown_host_gets_a_plain_page() {
    assertThat(browser.get().uri("http://nowhere.test/sign-in")).hasStatus(404);
  }
}
