package se.vagval.coordination.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
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
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class DialoguePagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private String here() {
    return "/coordination/cases/" + scene.caseId + "/dialogue";
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult note(Map<String, String> fields, AccountId account) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + here() + "/new")
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> contact(String partner, String basis) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("partner", partner);
    fields.put("with", "Kim Ek, arbetsförmedlare");
    fields.put("about", "Om <insatser>");
    fields.put("outcome", "De återkommer");
    fields.put("basis", basis);
    fields.put("basis-part", "PLAN");
    fields.put("provision", "OSL_10_2");
    day(fields, "on", TestClock.USUAL);
    day(fields, "next", TestClock.USUAL.plusDays(10));
    return fields;
  }

  private static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + ".month", String.valueOf(day.getMonthValue()));
    fields.put(field + ".year", String.valueOf(day.getYear()));
  }

  private void consent(String parts) {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, 'AF', :parts::text[], 'WRITTEN', '2026-08-01', '2027-08-01', now(), :by)
                    """)
                .param("case", scene.caseId.value())
                .param("parts", parts)
                .param("by", scene.caseworker.value())
                .update());
  }

  @Test
  void a_contact_stands_with_its_basis_and_is_listed_by_its_next_date_until_the_next_contact() {
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Ingen kontakt är antecknad än");
    var sent = contact("AF", "PROVISION");

    assertThat(note(sent, scene.caseworker)).hasStatus3xxRedirection();
    assertThat(note(sent, scene.caseworker)).as("sent twice").hasStatus3xxRedirection();

    assertThat(get(here(), scene.colleague))
        .bodyText()
        .containsOnlyOnce("Om &lt;insatser")
        .contains("OSL 10 kap. 2 §", "11 september 2026");
    clock.moveTo(LocalDate.of(2026, 9, 20));
    assertThat(get("/coordination/follow-ups", scene.caseworker))
        .bodyText()
        .contains("Arbetsförmedlingen", "Försenad");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("du skulle ha hört av dig 11 september 2026");
    var last = contact("AF", "NO_PERSONAL_DATA");
    day(last, "on", LocalDate.of(2026, 9, 20));
    last.keySet().removeIf(field -> field.startsWith("next"));
    assertThat(note(last, scene.caseworker)).hasStatus3xxRedirection();
    assertThat(get("/coordination/follow-ups", scene.caseworker))
        .bodyText()
        .contains("Inget att följa upp");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Kontakt med Arbetsförmedlingen");
  }

  @Test
  void the_same_form_with_other_words_is_not_taken_for_saved() {
    var sent = contact("AF", "PROVISION");
    assertThat(note(sent, scene.caseworker)).hasStatus3xxRedirection();
    sent.put("outcome", "Något annat");

    assertThat(note(sent, scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("redan sparat, med andra ord", "Något annat");
  }

  @Test
  void consent_is_a_basis_only_for_the_authority_the_part_and_the_day_that_it_names() {
    assertThat(note(contact("AF", "CONSENT"), scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde den dagen", "Om &lt;insatser");
    consent("{CASE}");
    assertThat(note(contact("AF", "CONSENT"), scene.caseworker)).hasStatus(409);
    consent("{CASE,PLAN}");
    var before = contact("AF", "CONSENT");
    day(before, "on", LocalDate.of(2026, 7, 1));
    assertThat(note(before, scene.caseworker)).as("before it was given").hasStatus(409);
    assertThat(note(contact("FK", "CONSENT"), scene.caseworker)).hasStatus(409);

    assertThat(note(contact("AF", "CONSENT"), scene.caseworker)).hasStatus3xxRedirection();

    assertThat(get(here(), scene.caseworker)).bodyText().contains("Samtycke: Plan");
  }

  @Test
  void what_is_missing_is_told_at_its_field() {
    assertThat(note(Map.of(), scene.caseworker))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#partner\"", "href=\"#basis\"", "href=\"#outcome\"");
    var early = contact("AF", "PROVISION");
    day(early, "next", TestClock.USUAL.minusDays(1));
    assertThat(note(early, scene.caseworker)).hasStatus(422);
  }

  @Test
  void only_the_responsible_caseworker_notes_and_nobody_elsewhere_reads() {
    assertThat(note(contact("AF", "PROVISION"), scene.colleague)).hasStatus(403);
    assertThat(get(here(), scene.stranger)).hasStatus(403);
    assertThat(get(here(), scene.participant)).hasStatus(403);
    assertThat(get("/coordination/follow-ups", scene.participant)).hasStatus(403);
  }
}
