package se.vagval.access.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.testing.Given;
import se.vagval.testing.OverTheWire;

/// The limit as it is set, where four searches an hour are the most.
@OverTheWire
class TooOftenTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @Test
  void the_fifth_search_waits_and_its_answer_is_guarded_too() {
    var here = given.municipality("nacka-2013");
    var account = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var answers =
        IntStream.range(0, 5)
            .mapToObj(n -> search("http://" + here + ".test/casework/search", here, account))
            .toList();

    assertThat(answers.subList(0, 4)).allSatisfy(answer -> assertThat(answer).hasStatusOk());
    assertThat(answers.getLast())
        .hasStatus(429)
        .hasHeader("Retry-After", "900")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("X-Frame-Options", "DENY")
        .bodyText()
        .contains("Vänta 900 sekunder");
  }

  private MvcTestResult search(
      String address, se.vagval.tenancy.MunicipalityId here, se.vagval.access.AccountId account) {
    return browser
        .post()
        .uri(address)
        .session(given.session(here, account))
        .with(csrf())
        .param("words", "Öberg")
        .exchange();
  }
}
