package se.vagval.casework.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OwnCorrectionPageTest {

  private static final String OWN = "/casework/my-correction";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void somebody() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  @Test
  void the_person_asks_the_caseworker_answers_and_the_person_reads_it() {
    assertThat(open(scene.participant, "/casework/my-extract")).bodyText().contains(OWN);
    assertThat(ask(UUID.randomUUID(), "Jag heter Ek nu")).hasStatus(302);
    assertThat(open(scene.participant, OWN))
        .bodyText()
        .contains("Jag heter Ek nu", "Väntar på svar");
    assertThat(open(scene.caseworker, overview()))
        .bodyText()
        .contains("Personen säger att något inte stämmer", toAnswer());
    assertThat(open(scene.caseworker, toAnswer()))
        .bodyText()
        .contains("Jag heter Ek nu", "/correction", "#journal");

    assertThat(answer(scene.caseworker, "NOT_CORRECTED", "Folkbokföringen säger Öberg"))
        .hasStatus(302);

    for (var page : List.of(OWN, "/casework/my-path")) {
      assertThat(open(scene.participant, page)).bodyText().contains("Inte rättat");
    }
    assertThat(open(scene.participant, OWN)).bodyText().contains("Folkbokföringen säger Öberg");
    assertThat(open(scene.caseworker, overview()))
        .bodyText()
        .doesNotContain("Personen säger att något inte stämmer");
  }

  @Test
  void a_form_sent_twice_asks_once_and_another_text_under_its_id_is_kept_too() {
    var id = UUID.randomUUID();

    assertThat(ask(id, "Fel telefon")).hasStatus(302);
    assertThat(ask(id, "Fel telefon")).hasStatus(302);
    assertThat(all("select text from casework.correction_request")).containsExactly("Fel telefon");

    assertThat(ask(id, "Fel språk")).hasStatus(302);
    assertThat(all("select text from casework.correction_request order by 1"))
        .containsExactly("Fel språk", "Fel telefon");
  }

  @Test
  void nothing_too_much_and_no_open_case_are_told_and_what_was_typed_stays() {
    assertThat(ask(UUID.randomUUID(), " ")).hasStatus(422);
    assertThat(ask(UUID.randomUUID(), "x".repeat(2001)))
        .hasStatus(422)
        .bodyText()
        .contains("xxxxx", "högst 2");
    given.in(
        scene.here,
        () -> database.sql("update casework.case_file set closed_on = '2026-08-31'").update());
    assertThat(open(scene.participant, OWN))
        .hasStatusOk()
        .bodyText()
        .contains("inget öppet ärende");
    assertThat(ask(UUID.randomUUID(), "Fel namn"))
        .hasStatus(422)
        .bodyText()
        .contains("inget öppet ärende", "Fel namn");
  }

  @Test
  void a_no_has_a_reason_and_an_answer_is_given_once() {
    ask(UUID.randomUUID(), "Fel namn");

    assertThat(answer(scene.caseworker, "", "Vet inte")).hasStatus(422).bodyText().contains("Välj");
    assertThat(answer(scene.caseworker, "NOT_CORRECTED", " ")).hasStatus(422);
    assertThat(answer(scene.caseworker, "CORRECTED", "")).hasStatus(302);
    assertThat(answer(scene.caseworker, "CORRECTED", "")).hasStatus(302);
    assertThat(answer(scene.caseworker, "NOT_CORRECTED", "Jag ångrar mig"))
        .hasStatus(409)
        .bodyText()
        .contains("Någon har redan svarat", "Rättat", "Jag ångrar mig");
    assertThatThrownBy(() ->
            given.in(
                scene.here,
                () -> database.sql("update casework.correction_request set answer = 'x'").update()))
        .rootCause()
        .hasMessageContaining("append-only");
  }

  @Test
  void nobody_else_asks_or_answers_and_no_request_of_anothers_is_found() {
    ask(UUID.randomUUID(), "Fel namn");
    var address = toAnswer();

    for (var other : List.of(scene.colleague, scene.stranger, scene.participant)) {
      assertThat(open(other, address)).hasStatus(403);
      assertThat(answer(other, "CORRECTED", "")).hasStatus(403);
    }
    assertThat(open(scene.caseworker, OWN)).hasStatus(403);
    assertThat(open(scene.colleague, overview())).bodyText().doesNotContain("correction-requests");
    assertThat(open(scene.caseworker, overview() + "/correction-requests/" + UUID.randomUUID()))
        .hasStatus(404);
    var mine = scene;
    scene = new GivenAssessment(given, path, "nacka-2013");
    assertThat(open(scene.caseworker, address.replace(mine.caseId.toString(), caseHere())))
        .hasStatus(404);
  }

  private String caseHere() {
    return scene.caseId.toString();
  }

  private String overview() {
    return "/casework/cases/" + scene.caseId;
  }

  private String toAnswer() {
    return overview()
        + "/correction-requests/"
        + all("select id::text from casework.correction_request").getFirst();
  }

  private MvcTestResult ask(UUID id, String text) {
    return post(scene.participant, OWN, Map.of("id", id.toString(), "text", text));
  }

  private MvcTestResult answer(AccountId by, String outcome, String answer) {
    return post(by, toAnswer(), Map.of("outcome", outcome, "answer", answer));
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(reader))
        .exchange();
  }

  private MvcTestResult post(AccountId by, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(by))
            .with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private List<String> all(String sql) {
    var found = new ArrayList<String>();
    given.in(
        scene.here,
        () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
