package se.vagval.coordination.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

/// Today is 1 September 2026.
@VagvalTest
class MeetingConsentPagesTest {

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

  @Test
  void the_person_is_asked_answers_and_an_employer_is_then_asked_to_come() {
    var consent = ask();

    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Får Krogen &lt;AB&gt; vara med på möten om dig?", "Praktiken i oktober")
        .contains("Du har inte svarat än");
    assertThat(get("/casework/my-path", scene.participant))
        .bodyText()
        .contains("Svara: får Krogen &lt;AB&gt; vara med");
    assertThat(plan("AGREED-" + consent)).hasStatus(409).bodyText().contains("Inget samtycke");

    assertThat(own(consent, "YES")).hasRedirectedUrl(OWN);
    assertThat(own(consent, "YES")).as("sent twice").hasRedirectedUrl(OWN);

    assertThat(one("select count(*)::text from coordination.meeting_consent_answer"))
        .isEqualTo("1");
    assertThat(get(OWN, scene.participant)).bodyText().contains("Du har sagt ja", "Ta tillbaka");
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Samtycke: personen har sagt ja till Krogen &lt;AB&gt;");
    assertThat(plan("AGREED-" + consent)).hasStatus3xxRedirection();
    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Varför de får veta något om dig: samtycke till att parten är med");
  }

  @Test
  void what_is_taken_back_means_that_the_meeting_is_planned_without() {
    var consent = ask();
    assertThat(own(consent, "YES")).hasStatus3xxRedirection();
    assertThat(plan("AGREED-" + consent)).hasStatus3xxRedirection();
    var toDo = "/casework?cases=own&do=meeting-consent";
    assertThat(Told.by(get(toDo, scene.caseworker))).doesNotContain("Öberg");

    assertThat(own(consent, "TAKEN_BACK")).hasStatus3xxRedirection();

    assertThat(get(OWN, scene.participant)).bodyText().contains("Nästa möte planeras utan dem");
    assertThat(Told.by(get(toDo, scene.caseworker))).contains("Öberg");
    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Samtycke saknas", "Taget tillbaka");
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .doesNotContain("AGREED-" + consent);
    assertThat(plan("AGREED-" + consent)).as("the next").hasStatus(409);
    var meeting = one("select id::text from coordination.joint_meeting");
    var kept = meeting("AGREED-" + consent);
    kept.put("why-changed", "Annan tid");
    kept.put("starts", "10.00");
    assertThat(post(here() + "/" + meeting + "/correct", kept, scene.caseworker))
        .as("nor is it moved with them")
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde");
    var without = meeting("NO_PERSONAL_DATA");
    without.put("why-changed", "Krogen är inte med");
    without.put("partner-1", "AF");
    without.put("who-1", "Kim Ek");
    without.put("basis-1", "PROVISION-OSL_10_2");
    assertThat(post(here() + "/" + meeting + "/correct", without, scene.caseworker))
        .hasStatus3xxRedirection();
    assertThat(Told.by(get(toDo, scene.caseworker))).doesNotContain("Öberg");
  }

  @Test
  void on_the_day_a_yes_that_was_taken_back_is_no_basis() {
    var consent = ask();
    assertThat(own(consent, "YES")).hasStatus3xxRedirection();
    assertThat(plan("AGREED-" + consent)).hasStatus3xxRedirection();
    assertThat(own(consent, "TAKEN_BACK")).hasStatus3xxRedirection();
    clock.moveTo(DAY);
    var meeting = one("select id::text from coordination.joint_meeting");
    var held = new HashMap<String, String>();
    held.put("came-of", "HELD");
    held.put("words", "Vi talade om praktiken");
    held.put("took-part", "YES");
    held.put("basis-1", "AGREED-" + consent);

    assertThat(post(here() + "/" + meeting, held, scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("Inget samtycke gällde den dagen");
  }

  @Test
  void the_caseworker_notes_what_was_said_and_all_of_it_stays() {
    var consent = ask();
    var address = consents() + "/" + consent;
    assertThat(get(address, scene.caseworker)).hasStatusOk().bodyText().contains("Krogen");
    assertThat(post(address, Map.of(), scene.caseworker)).hasStatus(422);
    assertThat(post(address, said("YES", TestClock.USUAL.minusDays(1)), scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("före frågan");

    assertThat(post(address, said("YES", TestClock.USUAL), scene.caseworker))
        .hasStatus3xxRedirection();
    clock.moveTo(TestClock.USUAL.plusDays(1));
    assertThat(post(address, said("TAKEN_BACK", TestClock.USUAL.plusDays(1)), scene.caseworker))
        .hasStatus3xxRedirection();

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("1 september 2026: Ja, muntligt", "2 september 2026: Tar tillbaka sitt ja");
  }

  @Test
  void a_provider_whom_the_person_is_with_needs_no_consent_while_the_placement_lasts() {
    var placement = new AtomicReference<>("");
    given.in(
        scene.here,
        () -> {
          var check = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          placement.set(
              path.placement(check, offer, LocalDate.of(2026, 8, 3), null).value().toString());
        });
    assertThat(get(here() + "/new", scene.caseworker))
        .bodyText()
        .contains("Personen är i insats hos Verkstan AB");

    var planned = meeting("PLACED-" + placement.get());
    assertThat(post(here() + "/new", planned, scene.caseworker))
        .as("an employer has no placement")
        .hasStatus(409)
        .bodyText()
        .contains("inte i insats hos en anordnare");
    planned.put("partner-1", "PROVIDER");
    planned.put("who-1", "Bo Alm, Verkstan");
    assertThat(post(here() + "/new", planned, scene.caseworker)).hasStatus3xxRedirection();
    assertThat(get(OWN, scene.participant)).bodyText().contains("insatsen hos anordnaren");

    given.in(
        scene.here,
        () ->
            database
                .sql(
                    "update choice.placement set last_day = '2026-08-20', end_reason = 'COMPLETED'")
                .update());
    planned.put("id", UUID.randomUUID().toString());
    assertThat(post(here() + "/new", planned, scene.caseworker)).hasStatus(409);
    assertThat(get(here() + "/new", scene.caseworker)).bodyText().doesNotContain("Verkstan AB");
  }

  @Test
  void what_is_missing_is_told_and_of_somebody_protected_nothing_is_asked() {
    assertThat(post(consents() + "/new", Map.of("partner", "AF"), scene.caseworker))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#who\"", "href=\"#about\"");
    assertThat(own(UUID.randomUUID().toString(), "YES")).hasStatus(404);
    var consent = ask();
    assertThat(own(consent, "PERHAPS")).as("says nothing").hasRedirectedUrl(OWN);
    given.in(
        scene.here,
        () ->
            database
                .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :person")
                .param("person", scene.person.value())
                .update());

    assertThat(post(consents() + "/new", question(), scene.caseworker))
        .hasStatus(409)
        .bodyText()
        .contains("Personen har skyddade uppgifter");
    assertThat(own(consent, "YES")).hasStatus3xxRedirection();
    assertThat(one("select count(*)::text from coordination.meeting_consent_answer"))
        .isEqualTo("0");
  }

  @Test
  void only_the_responsible_asks_and_nobody_answers_for_another() {
    var consent = ask();

    assertThat(get(consents() + "/new", scene.colleague)).hasStatus(403);
    assertThat(post(consents() + "/" + consent, said("YES", DAY), scene.colleague)).hasStatus(403);
    assertThat(post(OWN + "/consents/" + consent, Map.of("answer", "YES"), scene.caseworker))
        .hasStatus(403);
    assertThat(get(here(), scene.colleague)).bodyText().contains("Krogen &lt;AB&gt;");
  }

  private String here() {
    return "/coordination/cases/" + scene.caseId + "/meetings";
  }

  private String consents() {
    return "/coordination/cases/" + scene.caseId + "/meeting-consents";
  }

  private static Map<String, String> question() {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("partner", "EMPLOYER");
    fields.put("who", "Krogen <AB>");
    fields.put("about", "Praktiken i oktober");
    return fields;
  }

  private String ask() {
    var fields = question();
    assertThat(post(consents() + "/new", fields, scene.caseworker)).hasRedirectedUrl(here());
    assertThat(post(consents() + "/new", fields, scene.caseworker))
        .as("sent twice")
        .hasRedirectedUrl(here());
    return one("select id::text from coordination.meeting_consent");
  }

  private MvcTestResult own(String consent, String answer) {
    return post(OWN + "/consents/" + consent, Map.of("answer", answer), scene.participant);
  }

  private static Map<String, String> said(String answer, LocalDate on) {
    var fields = new HashMap<String, String>();
    fields.put("answer", answer);
    fields.put("way", "ORAL");
    day(fields, on);
    return fields;
  }

  private MvcTestResult plan(String basis) {
    return post(here() + "/new", meeting(basis), scene.caseworker);
  }

  private static Map<String, String> meeting(String basis) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("kind", "THREE_PARTY");
    fields.put("purpose", "Planera praktiken");
    fields.put("starts", "9.15");
    fields.put("place", "Storgatan 1, rum 4");
    fields.put("invited", "YES");
    fields.put("partner-1", "EMPLOYER");
    fields.put("who-1", "Bo Alm, Krogen");
    fields.put("basis-1", basis);
    day(fields, DAY);
    return fields;
  }

  private static void day(Map<String, String> fields, LocalDate day) {
    fields.put("on.day", String.valueOf(day.getDayOfMonth()));
    fields.put("on.month", String.valueOf(day.getMonthValue()));
    fields.put("on.year", String.valueOf(day.getYear()));
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

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }
}
