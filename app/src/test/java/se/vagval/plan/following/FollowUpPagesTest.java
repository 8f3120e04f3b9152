package se.vagval.plan.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.plan.GivenPlan;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class FollowUpPagesTest {

  private static final Map<String, String> NOTE =
      Map.of(
          "id", "00000000-0000-0000-0000-0000000000f1",
          "words", "Två skift <gick> bra",
          "on.day", "3",
          "on.month", "12",
          "on.year", "2026",
          "next.day", "15",
          "next.month", "1",
          "next.year", "2027");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenPlan plan;

  @BeforeEach
  void a_plan_whose_day_has_passed() {
    plan = new GivenPlan(browser, given, path);
    plan.sign(GivenPlan.PLAN);
    clock.moveTo(LocalDate.of(2026, 12, 3));
  }

  @AfterEach
  void back_to_the_usual_day() {
    clock.moveTo(TestClock.USUAL);
  }

  private static Map<String, String> note(Map<String, String> changes) {
    var fields = new HashMap<>(NOTE);
    fields.putAll(changes);
    return fields;
  }

  @Test
  void the_overdue_one_is_listed_and_followed_up_with_a_next_day() {
    assertThat(plan.get("/plan/follow-ups"))
        .bodyText()
        .contains("1 december 2026", "Dagen har gått", "/follow-up");
    assertThat(plan.get("/casework/cases/" + plan.scene.caseId))
        .bodyText()
        .contains("Planen skulle ha följts upp 1 december 2026");

    assertThat(plan.post(plan.plan("/follow-up"), NOTE)).hasRedirectedUrl(plan.plan(""));
    assertThat(plan.post(plan.plan("/follow-up"), NOTE)).as("sent twice").hasStatus3xxRedirection();

    assertThat(plan.get("/plan/follow-ups"))
        .bodyText()
        .contains("15 januari 2027")
        .doesNotContain("Dagen har gått");
    assertThat(plan.get(plan.plan("/follow-up")))
        .bodyText()
        .contains("Två skift &lt;gick", "Noterat av Kim Prov");
    var another = plan.post(plan.plan("/follow-up"), note(Map.of("words", "Något annat")));
    assertThat(another).hasStatus(409);
    assertThat(another).bodyText().contains("skickats förut", "Något annat");
  }

  @Test
  void what_is_wrong_is_told_at_its_field() {
    var wrong = plan.post(plan.plan("/follow-up"), note(Map.of("words", " ", "on.year", "2027")));
    assertThat(wrong).hasStatus(422);
    assertThat(wrong).bodyText().contains("href=\"#words\"", "href=\"#on-day\"");
    var behind = plan.post(plan.plan("/follow-up"), note(Map.of("next.year", "2026")));
    assertThat(behind).hasStatus(422);
    assertThat(behind).bodyText().contains("Skriv en dag framåt", "Två skift &lt;gick");
  }

  @Test
  void only_the_responsible_caseworker_follows_up() {
    assertThat(plan.get(plan.plan("/follow-up"), plan.scene.colleague)).hasStatus(403);
    assertThat(plan.post(plan.plan("/follow-up"), NOTE, plan.scene.colleague)).hasStatus(403);
    assertThat(plan.get("/plan/follow-ups", plan.scene.participant)).hasStatus(403);
    assertThat(plan.get("/plan/follow-ups?lang=en", plan.scene.colleague))
        .bodyText()
        .contains("Plans to follow up", "They come when you have signed a plan");
  }
}
