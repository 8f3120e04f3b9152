package se.vagval.assessment.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class JobSearchPagesTest {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
  private static final Pattern ENTRY = Pattern.compile("my-job-search/([0-9a-f-]{36})");
  private static final String OWN = "/assessment/my-job-search";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private String ofCase() {
    return "/assessment/cases/" + scene.caseId + "/job-search";
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, AccountId account) {
    var request =
        browser
            .post()
            .uri("http://" + scene.here + ".test" + address)
            .session(scene.as(account))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> job(LocalDate on, String what) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("what", what);
    fields.put("how", "ADVERT");
    fields.put("came-of", "NO_ANSWER_YET");
    day(fields, "on", on);
    return fields;
  }

  private static Map<String, String> demand(LocalDate from) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("words", "Sök arbete i kök");
    fields.put("per-month", "3");
    fields.put("reason", "Personen är kock");
    day(fields, "from", from);
    return fields;
  }

  private static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + ".month", String.valueOf(day.getMonthValue()));
    fields.put(field + ".year", String.valueOf(day.getYear()));
  }

  private static String first(Pattern pattern, MvcTestResult page) {
    try {
      var found = pattern.matcher(page.getResponse().getContentAsString());
      assertThat(found.find()).isTrue();
      return found.group(1);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_person_starts_from_nothing_writes_changes_and_takes_away() {
    assertThat(get("/casework/my-path", scene.participant)).bodyText().contains(OWN);
    assertThat(get(OWN, scene.participant)).bodyText().contains("Du har inte skrivit något än");
    var job = job(TestClock.USUAL, "Kock, <Krogen>");

    assertThat(post(OWN + "/new", job, scene.participant)).hasStatus3xxRedirection();
    assertThat(post(OWN + "/new", job, scene.participant))
        .as("sent twice")
        .hasStatus3xxRedirection();

    var list = get(OWN, scene.participant);
    assertThat(list)
        .bodyText()
        .containsOnlyOnce("Kock, &lt;Krogen")
        .contains("Inget svar än", "1 september 2026");
    var entry = OWN + "/" + first(ENTRY, list);
    assertThat(get(entry, scene.participant)).bodyText().contains("value=\"1\"");
    var changed = job(TestClock.USUAL, "Kock, <Krogen>");
    changed.put("came-of", "INTERVIEW");
    changed.put("version", "1");
    assertThat(post(entry, changed, scene.participant)).hasStatus3xxRedirection();
    changed.put("came-of", "NO");
    assertThat(post(entry, changed, scene.participant)).as("an old form").hasStatus(409);
    assertThat(get(OWN, scene.participant)).bodyText().contains("Intervju");
    assertThat(post(entry + "/removed", Map.of(), scene.participant)).hasStatus3xxRedirection();
    assertThat(get(OWN, scene.participant)).bodyText().contains("Du har inte skrivit något än");
    assertThat(post(entry, changed, scene.participant)).as("gone").hasStatus(404);
  }

  @Test
  void a_form_without_answers_is_refused_at_its_fields_and_a_day_ahead_too() {
    assertThat(post(OWN + "/new", Map.of(), scene.participant))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv ett svar", "Välj ett svar", "Skriv dagen");
    assertThat(post(OWN + "/new", job(TestClock.USUAL.plusDays(1), "Kock"), scene.participant))
        .hasStatus(422);
  }

  @Test
  void a_month_is_followed_up_when_it_is_over_and_stands_from_then_on() {
    assertThat(post(ofCase() + "/demand", demand(TestClock.USUAL), scene.caseworker))
        .hasStatus3xxRedirection();
    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Sök arbete i kök", "Minst 3 jobb i månaden", "Personen är kock");
    var job = job(TestClock.USUAL, "Kock, Krogen");
    assertThat(post(OWN + "/new", job, scene.participant)).hasStatus3xxRedirection();
    assertThat(get(ofCase() + "/2026-09", scene.caseworker))
        .as("not over")
        .hasStatus3xxRedirection();
    clock.moveTo(LocalDate.of(2026, 10, 5));
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Följ upp sökta arbeten i september 2026");

    var form = get(ofCase() + "/2026-09", scene.caseworker);
    assertThat(form).bodyText().contains("1 av minst 3 är uppskrivna", "Kock, Krogen");
    var found = new HashMap<String, String>();
    found.put("seen", first(SEEN, form));
    found.put("verdict", "PARTLY");
    assertThat(post(ofCase() + "/2026-09", found, scene.caseworker)).hasStatus(422);
    found.put("words", "Var sjuk en vecka");
    var late = job(LocalDate.of(2026, 9, 20), "Diskare");
    assertThat(post(OWN + "/new", late, scene.participant)).hasStatus3xxRedirection();
    assertThat(post(ofCase() + "/2026-09", found, scene.caseworker))
        .as("the person wrote meanwhile")
        .hasStatus(409);
    found.put("seen", first(SEEN, get(ofCase() + "/2026-09", scene.caseworker)));
    assertThat(post(ofCase() + "/2026-09", found, scene.caseworker)).hasStatus3xxRedirection();
    assertThat(post(ofCase() + "/2026-09", found, scene.caseworker))
        .as("sent twice")
        .hasStatus3xxRedirection();

    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Var sjuk en vecka", "Delvis uppfyllt");
    assertThat(post(OWN + "/new", job(LocalDate.of(2026, 9, 21), "Kock"), scene.participant))
        .hasStatus(409);
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Sökta arbeten följdes upp: Delvis uppfyllt", "Krav på att söka arbete");
  }

  @Test
  void what_is_unwritten_is_not_taken_for_undone_and_a_demand_never_begins_in_the_past() {
    assertThat(post(ofCase() + "/demand", demand(TestClock.USUAL.minusDays(1)), scene.caseworker))
        .hasStatus(422)
        .bodyText()
        .contains("bakåt i tiden");
    assertThat(post(ofCase() + "/demand", demand(TestClock.USUAL), scene.caseworker))
        .hasStatus3xxRedirection();

    assertThat(Told.by(get(ofCase(), scene.caseworker)))
        .contains("Det säger inte att ingenting är gjort");
  }

  @Test
  void only_the_person_writes_and_only_the_responsible_caseworker_asks() {
    var other = given.account(scene.here, Role.PARTICIPANT, null, null);
    assertThat(get(OWN, scene.caseworker)).hasStatus(403);
    assertThat(get(OWN, other)).hasStatus(403);
    assertThat(get(ofCase(), scene.colleague)).hasStatusOk();
    assertThat(get(ofCase(), scene.stranger)).hasStatus(403);
    assertThat(get(ofCase() + "/demand", scene.colleague)).hasStatus(403);
    assertThat(get(ofCase(), scene.participant)).hasStatus(403);
    assertThat(get(ofCase() + "/2026-99", scene.caseworker)).hasStatus(404);
  }
}
