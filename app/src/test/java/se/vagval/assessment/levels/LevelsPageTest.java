package se.vagval.assessment.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class LevelsPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;

  @Test
  void anybody_sees_the_levels_and_how_the_answers_lead_to_one() {
    var here = given.municipality("nacka-2013");

    var page = browser.get().uri("http://" + here + ".test/assessment/levels").exchange();

    assertThat(page).hasStatusOk();
    assertThat(page)
        .bodyText()
        .contains("Nivå 8", "80\u202F000\u00A0kr", "1,5 månader", "12 månader", "12–13")
        .contains("Mer än tre år", "från 0 till 13", "högst 2 nivåer upp", "vår läsning");
  }

  @Test
  void each_municipality_publishes_its_own_and_in_english_too() {
    var here = given.municipality("sundbyberg-2017");

    var page = browser.get().uri("http://" + here + ".test/assessment/levels?lang=en").exchange();

    assertThat(page)
        .bodyText()
        .contains("Level 6", "SEK\u00A048,000", "at most one level up")
        .doesNotContain("Level 7");
  }
}
