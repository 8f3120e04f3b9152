package se.vagval.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ProgressPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(scene.address(address)).session(scene.as(account)).exchange();
  }

  private MvcTestResult post(AccountId account, String address, Map<String, String> fields) {
    var request =
        browser.post().uri(scene.address(address)).session(scene.as(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> on(int month, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.putIfAbsent("note", UUID.randomUUID().toString());
    fields.put("on.day", "15");
    fields.put("on.month", String.valueOf(month));
    fields.put("on.year", "2026");
    return fields;
  }

  @Test
  void three_axes_are_drawn_and_told_and_never_put_together() {
    for (int month = 6; month <= 8; month++) {
      var score = String.valueOf(month - 4);
      assertThat(
              post(
                  scene.caseworker,
                  "/progress/measure",
                  on(month, Map.of("self", score, "caseworker", "2"))))
          .hasStatus3xxRedirection();
    }
    assertThat(post(scene.caseworker, "/progress/event", on(8, Map.of("kind", "INTERVIEW"))))
        .hasStatus3xxRedirection();

    var shown = get("/progress", scene.colleague);

    assertThat(shown).hasStatusOk();
    assertThat(shown)
        .bodyText()
        .contains(
            "Personens egen bild",
            "Handläggarens bild",
            "15 augusti 2026: Jag söker eller provar.",
            "augusti 2026: 1.",
            "Anställningsintervju")
        .doesNotContain("style=");
    assertThat(get("/progress?lang=en", scene.colleague)).bodyText().contains("Job interview");
  }

  @Test
  void the_last_measurement_of_a_day_counts() {
    for (var score : new String[] {"5", "2"}) {
      assertThat(post(scene.caseworker, "/progress/measure", on(8, Map.of("self", score))))
          .hasStatus3xxRedirection();
    }

    assertThat(get("/progress", scene.caseworker))
        .bodyText()
        .contains("aria-label=\"15 augusti 2026: Jag kan tänka mig det längre fram.\"");
  }

  @Test
  void a_form_sent_twice_is_noted_once_and_never_with_other_answers() {
    var note = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      assertThat(
              post(scene.caseworker, "/progress/measure", on(8, Map.of("note", note, "self", "3"))))
          .hasStatus3xxRedirection();
    }

    var other =
        post(scene.caseworker, "/progress/measure", on(8, Map.of("note", note, "self", "4")));

    assertThat(other).hasStatus(409);
    assertThat(get("/progress", scene.caseworker)).bodyText().contains("1 rad");
  }

  @Test
  void what_is_wrong_is_told_at_its_field() {
    var empty = post(scene.caseworker, "/progress/measure", on(8, Map.of()));
    var half = post(scene.caseworker, "/progress/measure", on(8, Map.of("instrument", "X")));
    var off = post(scene.caseworker, "/progress/measure", on(8, Map.of("self", "6")));
    var ahead = post(scene.caseworker, "/progress/event", on(12, Map.of("kind", "INTERVIEW")));

    assertThat(empty).hasStatus(422);
    assertThat(empty).bodyText().contains("Svara på minst en av frågorna");
    assertThat(half).hasStatus(422);
    assertThat(half).bodyText().contains("href=\"#score\"");
    assertThat(off).hasStatus(422);
    assertThat(ahead).hasStatus(422);
    assertThat(get("/progress/measure", scene.caseworker)).hasStatusOk();
    assertThat(get("/progress/event", scene.caseworker)).hasStatusOk();
  }

  @Test
  void only_the_responsible_caseworker_notes() {
    assertThat(get("/progress", scene.caseworker)).bodyText().contains("Inget är mätt än");
    assertThat(get("/progress/measure", scene.colleague)).hasStatus(403);
    assertThat(post(scene.colleague, "/progress/measure", on(8, Map.of("self", "3"))))
        .hasStatus(403);
    assertThat(post(scene.colleague, "/progress/event", on(8, Map.of("kind", "INTERVIEW"))))
        .hasStatus(403);
    assertThat(get("/progress", scene.stranger)).hasStatus(403);
  }
}
