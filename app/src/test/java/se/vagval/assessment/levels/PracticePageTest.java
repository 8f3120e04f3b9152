package se.vagval.assessment.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class PracticePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void a_unit() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  /// Level 4, on 2 January 2026.
  private void decided(int times) {
    given.in(
        scene.here,
        () -> {
          var unit = path.unit();
          for (int i = 0; i < times; i++) {
            var person = path.person("Kim", "Prov");
            var file = path.caseOf(person, unit, scene.caseworker);
            var _ = path.voucher(file, scene.caseworker, Money.ofKronor(40_000), 180);
          }
        });
  }

  private MvcTestResult get(AccountId as, String language) {
    var address = "http://" + scene.here + ".test/assessment/levels/practice?lang=" + language;
    return browser.get().uri(address).session(scene.as(as)).exchange();
  }

  @Test
  void five_decisions_on_a_level_are_shown_and_four_are_not() {
    decided(4);
    assertThat(get(scene.caseworker, "sv"))
        .bodyText()
        .contains("Arbete och försörjning")
        .doesNotContainPattern("<td class=\"num\">[0-9]");

    decided(6);

    assertThat(get(scene.caseworker, "sv")).bodyText().contains("<td class=\"num\">6</td>");
  }

  @Test
  void a_participant_is_refused_and_the_page_is_complete_in_english() {
    assertThat(get(scene.participant, "sv")).hasStatus(403);
    assertThat(get(scene.colleague, "en")).bodyText().contains("How units decide");
  }
}
