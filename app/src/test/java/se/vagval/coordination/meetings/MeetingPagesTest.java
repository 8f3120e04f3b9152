package se.vagval.coordination.meetings;

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
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MeetingPagesTest {

  private static final String OWN = "/coordination/my-meetings";
  private static final LocalDate DAY = TestClock.USUAL.plusDays(7);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private String here() {
    return "/coordination/cases/" + scene.caseId + "/meetings";
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    return post(address, fields, scene.caseworker);
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

  private static Map<String, String> meeting(UUID id, LocalDate on) {
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("kind", "THREE_PARTY");
    fields.put("purpose", "Planera <praktiken>");
    fields.put("starts", "9.15");
    fields.put("place", "Storgatan 1, rum 4");
    fields.put("invited", "YES");
    fields.put("partner-1", "AF");
    fields.put("who-1", "Kim Ek, arbetsförmedlare");
    fields.put("basis-1", "PROVISION-OSL_10_2");
    fields.put("partner-3", "EMPLOYER");
    fields.put("who-3", "Bo Alm, Krogen");
    fields.put("basis-3", "NO_PERSONAL_DATA");
    day(fields, "on", on);
    return fields;
  }

  private static Map<String, String> held() {
    var fields = new HashMap<String, String>();
    fields.put("came-of", "HELD");
    fields.put("words", "Praktiken börjar i oktober");
    fields.put("took-part", "YES");
    fields.put("basis-1", "PROVISION-OSL_10_2");
    fields.put("basis-2", "PROVISION-OSL_10_2");
    fields.put("what-1", "Skicka intyget.");
    fields.put("by-whom-1", "Kim Ek");
    day(fields, "by-1", DAY.plusDays(3));
    day(fields, "next", DAY.plusDays(30));
    return fields;
  }

  private static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + ".month", String.valueOf(day.getMonthValue()));
    fields.put(field + ".year", String.valueOf(day.getYear()));
  }

  private void consentToPlan() {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
                    values (:case, 'AF', '{PLAN}', 'WRITTEN', '2026-08-01', :until, now(), :by)
                    """)
                .param("case", scene.caseId.value())
                .param("until", DAY.minusDays(2))
                .param("by", scene.caseworker.value())
                .update());
  }

  @Test
  void a_meeting_is_planned_held_and_what_was_agreed_is_read_by_the_person() {
    var id = UUID.randomUUID();
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Inget möte är planerat");
    assertThat(post(here() + "/new", meeting(id, DAY))).hasStatus3xxRedirection();
    assertThat(post(here() + "/new", meeting(id, DAY))).as("sent twice").hasStatus3xxRedirection();

    assertThat(get(OWN, scene.participant))
        .bodyText()
        .containsOnlyOnce("Planera &lt;praktiken")
        .contains("8 september 2026 klockan 09:15", "Storgatan 1, rum 4", "Bo Alm, Krogen")
        .contains("Du är kallad", "Varför de får veta något om dig");
    assertThat(get("/casework/my-path", scene.participant)).bodyText().contains(OWN);
    var outcome = here() + "/" + id;
    assertThat(post(outcome, held())).as("it is ahead").hasStatus(409);
    clock.moveTo(DAY);
    assertThat(get(outcome, scene.caseworker)).bodyText().contains("Kim Ek, arbetsförmedlare");
    assertThat(post(outcome, held())).hasStatus3xxRedirection();
    assertThat(post(outcome, held())).as("sent twice").hasStatus3xxRedirection();

    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Mötet hölls", "Du var med", "Praktiken börjar i oktober")
        .contains("Skicka intyget. Det gör: Kim Ek. Senast 11 september 2026.");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Gemensamt möte hölls med Arbetsförmedlingen, Arbetsgivare");
  }

  @Test
  void what_is_overdue_is_to_be_done() {
    var id = UUID.randomUUID();
    var list = "/casework?cases=own&do=";
    assertThat(post(here() + "/new", meeting(id, DAY))).hasStatus3xxRedirection();
    assertThat(Told.by(get(list + "meeting", scene.caseworker))).doesNotContain("Öberg");
    clock.moveTo(DAY.plusDays(1));
    assertThat(Told.by(get(list + "meeting", scene.caseworker))).contains("Öberg");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Anteckna vad det blev");

    assertThat(post(here() + "/" + id, held())).hasStatus3xxRedirection();

    assertThat(Told.by(get(list + "meeting", scene.caseworker))).doesNotContain("Öberg");
    clock.moveTo(DAY.plusDays(31));
    assertThat(Told.by(get(list + "next-meeting", scene.caseworker))).contains("Öberg");
    assertThat(post(here() + "/new", meeting(UUID.randomUUID(), DAY.plusDays(40))))
        .hasStatus3xxRedirection();
    assertThat(Told.by(get(list + "next-meeting", scene.caseworker))).doesNotContain("Öberg");
  }

  @Test
  void a_consent_is_asked_for_when_planned_and_again_on_the_day() {
    var id = UUID.randomUUID();
    var planned = meeting(id, DAY);
    planned.put("basis-1", "CONSENT-PLAN");
    assertThat(post(here() + "/new", planned))
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde den dagen", "Planera &lt;praktiken");
    consentToPlan();
    assertThat(post(here() + "/new", planned)).hasStatus3xxRedirection();
    clock.moveTo(DAY);
    var outcome = held();
    outcome.put("basis-1", "CONSENT-PLAN");
    assertThat(post(here() + "/" + id, outcome))
        .as("it has run out")
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde den dagen");
    outcome.put("basis-1", "NOT_THERE");
    assertThat(post(here() + "/" + id, outcome)).hasStatus3xxRedirection();
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Kom inte, och fick inte veta");
  }

  @Test
  void nothing_told_is_not_believed_of_a_partner_who_came() {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", meeting(id, DAY))).hasStatus3xxRedirection();
    clock.moveTo(DAY);
    assertThat(get(here() + "/" + id, scene.caseworker))
        .bodyText()
        .contains("Parten kom inte till mötet")
        .doesNotContain("value=\"NO_PERSONAL_DATA\"");
    var outcome = held();
    outcome.put("basis-2", "NO_PERSONAL_DATA");
    assertThat(post(here() + "/" + id, outcome))
        .hasStatus(409)
        .bodyText()
        .contains("får veta något, om så bara vem det gäller");
    outcome.put("basis-1", "NOT_THERE");
    outcome.put("basis-2", "NOT_THERE");
    assertThat(post(here() + "/" + id, outcome))
        .hasStatus(422)
        .bodyText()
        .contains("Om ingen av parterna kom hölls inte mötet");
    var planned = meeting(UUID.randomUUID(), DAY);
    planned.put("basis-1", "NOT_THERE");
    assertThat(post(here() + "/new", planned)).as("it is ahead").hasStatus(422);
  }

  private static Map<String, String> corrected(UUID id, LocalDate on) {
    var fields = meeting(id, on);
    fields.put("why-changed", "Kim är borta den dagen");
    return fields;
  }

  @Test
  void a_planned_meeting_is_corrected_and_what_it_was_stays() {
    var first = UUID.randomUUID();
    assertThat(post(here() + "/new", meeting(first, DAY))).hasStatus3xxRedirection();
    var address = here() + "/" + first + "/correct";
    assertThat(get(address, scene.caseworker))
        .bodyText()
        .contains("Bo Alm, Krogen", "value=\"09:15\"", "Storgatan 1, rum 4");
    var second = UUID.randomUUID();
    assertThat(post(address, corrected(second, DAY)))
        .hasStatus(409)
        .bodyText()
        .contains("Du har inte ändrat något");
    assertThat(post(address, meeting(second, DAY.plusDays(2)))).as("without why").hasStatus(422);
    assertThat(post(address, corrected(second, DAY.plusDays(2)))).hasStatus3xxRedirection();
    assertThat(post(address, corrected(second, DAY.plusDays(2))))
        .as("sent twice")
        .hasStatus3xxRedirection();
    assertThat(post(address, corrected(second, DAY.plusDays(3))))
        .hasStatus(409)
        .bodyText()
        .contains("Något annat är redan sparat");

    assertThat(get(OWN, scene.participant))
        .bodyText()
        .containsOnlyOnce("Planera &lt;praktiken")
        .contains("10 september 2026 klockan 09:15", "Kim är borta den dagen")
        .contains("Före ändringen: 8 september 2026 klockan 09:15, Storgatan 1, rum 4");
    clock.moveTo(DAY.plusDays(1));
    assertThat(Told.by(get("/casework?cases=own&do=meeting", scene.caseworker)))
        .as("the one that no longer stands is not waited for")
        .doesNotContain("Öberg");
  }

  @Test
  void a_meeting_that_somebody_has_changed_or_noted_meanwhile_is_not_corrected() {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    assertThat(post(here() + "/new", meeting(first, DAY))).hasStatus3xxRedirection();
    var address = here() + "/" + first + "/correct";
    assertThat(post(address, corrected(second, DAY.plusDays(2)))).hasStatus3xxRedirection();
    var stale = "Någon annan har ändrat mötet";

    assertThat(post(address, corrected(UUID.randomUUID(), DAY.plusDays(4))))
        .hasStatus(409)
        .bodyText()
        .contains(stale, "Kim är borta den dagen");
    var off = Map.of("came-of", "CALLED_OFF", "words", "Kim är sjuk");
    assertThat(post(here() + "/" + first, off)).hasStatus(409).bodyText().contains(stale);
    assertThat(post(here() + "/" + second, off)).hasStatus3xxRedirection();
    assertThat(
            post(here() + "/" + second + "/correct", corrected(UUID.randomUUID(), DAY.plusDays(4))))
        .hasStatus(409)
        .bodyText()
        .contains(stale);
    assertThat(get(address, scene.caseworker)).hasStatus3xxRedirection();
  }

  @Test
  void only_whoever_is_asked_anew_needs_a_basis_when_a_meeting_is_corrected() {
    var first = UUID.randomUUID();
    consentToPlan();
    var planned = meeting(first, DAY);
    planned.put("basis-1", "CONSENT-PLAN");
    assertThat(post(here() + "/new", planned)).hasStatus3xxRedirection();
    clock.moveTo(DAY.minusDays(1));
    var address = here() + "/" + first + "/correct";
    var other = corrected(UUID.randomUUID(), DAY.plusDays(2));
    other.put("basis-1", "CONSENT-PLAN");
    other.put("partner-4", "FK");
    other.put("who-4", "Alva Hed");
    other.put("basis-4", "CONSENT-PLAN");

    assertThat(post(address, other))
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde den dagen");
    other.put("basis-4", "PROVISION-OSL_10_2");
    assertThat(post(address, other)).hasStatus3xxRedirection();
  }

  @Test
  void of_somebody_protected_the_page_says_what_may_be_told() {
    given.in(
        scene.here,
        () ->
            database
                .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :person")
                .param("person", scene.person.value())
                .update());

    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Personen har skyddade uppgifter", "Säg aldrig personnummer");
  }

  @Test
  void a_meeting_is_called_off_before_its_day_and_the_same_form_with_other_words_is_not_saved() {
    var id = UUID.randomUUID();
    assertThat(post(here() + "/new", meeting(id, DAY))).hasStatus3xxRedirection();
    var other = meeting(id, DAY);
    other.put("purpose", "Något annat");
    assertThat(post(here() + "/new", other)).hasStatus(409).bodyText().contains("redan sparat");
    var off = Map.of("came-of", "CALLED_OFF", "words", "Kim är sjuk");
    assertThat(post(here() + "/" + id, off)).hasStatus3xxRedirection();
    assertThat(post(here() + "/" + id, Map.of("came-of", "CALLED_OFF", "words", "Annat")))
        .hasStatus(409);
    assertThat(get(OWN, scene.participant)).bodyText().contains("Mötet ställdes in", "Kim är sjuk");
  }

  @Test
  void what_is_missing_is_told_at_its_field() {
    assertThat(post(here() + "/new", Map.of("invited", "NO")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv klockslaget", "minst en part", "Skriv ett svar");
    var fields = meeting(UUID.randomUUID(), TestClock.USUAL.minusDays(1));
    fields.put("basis-1", "");
    assertThat(post(here() + "/new", fields))
        .hasStatus(422)
        .bodyText()
        .contains("bakåt i tiden", "Välj en grund");
  }

  @Test
  void a_routine_for_meetings_is_shown_where_they_are_planned() {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    with made as (insert into coordination.routine (id, partner, step, made_at, made_by)
                      values (gen_random_uuid(), 'AF', 'JOINT_MEETING', now(), :by) returning id)
                    insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner,
                      from_on, review_on, written_at, written_by)
                    select id, 1, 'Möten varje måndag', 'Ring', 'Chef', 'Chef', '2026-01-01', '2027-01-01', now(), :by
                    from made
                    """)
                .param("by", scene.caseworker.value())
                .update());

    assertThat(get(here() + "/new", scene.caseworker)).bodyText().contains("Möten varje måndag");
  }

  @Test
  void the_unit_reads_the_responsible_caseworker_writes_and_officers_see_nothing() {
    var officer = given.account(scene.here, Role.AF_OFFICER, null, null);
    var other = given.account(scene.here, Role.PARTICIPANT, null, null);
    assertThat(get(here(), scene.colleague)).hasStatusOk();
    assertThat(get(here() + "/new", scene.colleague)).hasStatus(403);
    assertThat(post(here() + "/new", meeting(UUID.randomUUID(), DAY), scene.colleague))
        .hasStatus(403);
    assertThat(get(here(), scene.stranger)).hasStatus(403);
    assertThat(get(here(), officer)).hasStatus(403);
    assertThat(get(here(), scene.participant)).hasStatus(403);
    assertThat(get(OWN, other)).hasStatus(403);
    assertThat(get(here() + "/" + UUID.randomUUID(), scene.caseworker)).hasStatus(404);
    var absent = here() + "/" + UUID.randomUUID() + "/correct";
    assertThat(get(absent, scene.caseworker)).hasStatus(404);
    assertThat(get(absent, scene.colleague)).hasStatus(403);
    assertThat(post(absent, corrected(UUID.randomUUID(), DAY), scene.colleague)).hasStatus(403);
  }
}
