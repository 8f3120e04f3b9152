package se.vagval.demo.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoClock;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
@ActiveProfiles(DemoBean.PROFILE)
class DemoPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired DemoClock clock;

  @Test
  void signing_in_leads_to_the_list_of_people() {
    var here = given.municipality("nacka-2013");

    assertThat(browser.get().uri("http://" + here + ".test/sign-in"))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/demo");
    assertThat(browser.get().uri("http://" + here + ".test/demo"))
        .hasStatusOk()
        .bodyText()
        .contains("Vem vill du vara?", "Besökare", "Flytta fram");
  }

  @Test
  void only_those_of_the_demonstration_can_be_chosen() {
    var here = given.municipality("nacka-2013");
    var account = given.account(here, Role.ANALYST, null, null);

    assertThat(be(here + ".test", account.toString())).hasStatus(404);
    assertThat(be(here + ".test", UUID.randomUUID().toString())).hasStatus(404);
    assertThat(be(here + ".test", "nobody")).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, 2027-01-31, 2027-02-01",
    "P1W, 2027-01-31, 2027-02-07",
    "P1M, 2027-01-31, 2027-02-28"
  })
  void the_date_moves_by_a_day_a_week_or_a_month(String by, LocalDate from, LocalDate to) {
    var here = given.municipality("nacka-2013");

    clock.on(
        from,
        () -> {
          assertThat(move(here + ".test", by, "/casework"))
              .hasStatus3xxRedirection()
              .hasRedirectedUrl("/casework");
          assertThat(LocalDate.now(clock)).isEqualTo(to);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example/",
        "https://elsewhere.example/",
        "/\\elsewhere",
        "/\t/elsewhere",
        "/\u007f",
        ""
      })
  void moving_the_date_never_leads_elsewhere(String back) {
    var here = given.municipality("nacka-2013");

    clock.on(
        LocalDate.of(2027, 1, 1),
        () -> assertThat(move(here + ".test", "P1D", back)).hasRedirectedUrl("/demo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2D", "P-1D", "P10Y", "tomorrow"})
  void the_date_moves_by_no_other_step(String by) {
    var here = given.municipality("nacka-2013");

    assertThat(move(here + ".test", by, "/")).hasStatus4xxClientError();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult be(String host, String as) {
    return browser.post().uri("http://" + host + "/demo").param("as", as).with(csrf()).exchange();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult move(
      String host, String by, String back) {
    return browser
        .post()
        .uri("http://" + host + "/demo/clock")
        .param("by", by)
        .param("back", back)
        .with(csrf())
        .exchange();
  }
}
