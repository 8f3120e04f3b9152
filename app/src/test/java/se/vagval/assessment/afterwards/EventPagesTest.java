package se.vagval.assessment.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class EventPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  UUID decision = UUID.randomUUID();

  @BeforeEach
  void decide() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          var voucher = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(40_000), 180);
          decision =
              database
                  .sql("select decision_id from assessment.voucher where id = :id")
                  .param("id", voucher.value())
                  .query((row, n) -> row.getObject(1, UUID.class))
                  .single();
        });
  }

  @Test
  void the_day_the_person_got_it_gives_the_last_day_to_appeal_also_to_the_person() {
    assertThat(get("", scene.caseworker)).bodyText().contains("Ingenting är antecknat än");

    assertThat(note("delivered", "2026-01-05", Map.of("detail", "HANDED_OVER"))).hasStatus(302);

    assertThat(get("/events", scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Personen har fått beslutet: Vid ett möte", "Sista dagen att överklaga")
        .contains("26 januari 2026");
    assertThat(get("", scene.participant)).bodyText().contains("26 januari 2026");
    assertThat(get("/events/delivered", scene.caseworker)).hasStatus(302);
  }

  @Test
  void an_appeal_goes_its_way_to_the_court() {
    note("delivered", "2026-01-05", Map.of("detail", "BY_POST"));
    assertThat(note("forwarded", "2026-01-20", Map.of())).hasStatus(409);
    assertThat(note("appealed", "2026-01-20", Map.of("words", "Vill ha mer"))).hasStatus(302);
    assertThat(get("/events", scene.caseworker)).bodyText().doesNotContain("Avvisa överklagandet");
    assertThat(list()).bodyText().contains("Ett överklagande ska omprövas");

    assertThat(
            note("reconsidered", "2026-01-22", Map.of("detail", "STANDS", "words", "Inget nytt")))
        .hasStatus(302);
    assertThat(note("forwarded", "2026-01-23", Map.of())).hasStatus(302);
    assertThat(list()).bodyText().doesNotContain("Ett överklagande ska omprövas");
    assertThat(
            note("court-decided", "2026-03-02", Map.of("detail", "REJECTED", "words", "Mål 1-26")))
        .hasStatus(302);

    assertThat(get("", scene.participant))
        .bodyText()
        .contains("Förvaltningsrätten har avgjort: Överklagandet avslogs")
        .doesNotContain("Mål 1-26");
  }

  @Test
  void only_a_late_appeal_can_be_dismissed() {
    note("delivered", "2026-01-05", Map.of("detail", "BY_POST"));
    note("appealed", "2026-01-27", Map.of());

    assertThat(get("/events", scene.caseworker)).bodyText().contains("Avvisa överklagandet");
    assertThat(note("dismissed-as-late", "2026-01-28", Map.of("words", "En dag för sent")))
        .hasStatus(302);
  }

  @Test
  void what_is_missing_or_cannot_be_is_told_at_its_field() {
    assertThat(note("delivered", "2026-01-05", Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("Välj ett svar");
    assertThat(note("delivered", "2025-12-31", Map.of("detail", "BY_POST")))
        .hasStatus(422)
        .bodyText()
        .contains("inte är före den 2 januari 2026");
    assertThat(note("delivered", "2031-01-01", Map.of("detail", "BY_POST"))).hasStatus(422);
    assertThat(note("delivered", "2026-01-05", Map.of("detail", "STANDS"))).hasStatus(422);
    assertThat(note("corrected", "2026-01-05", Map.of())).hasStatus(422);
    assertThat(note("taken-back", "2026-01-05", Map.of("words", "x"))).hasStatus(404);
    assertThat(note("nothing", "2026-01-05", Map.of())).hasStatus(404);
  }

  @Test
  void the_same_form_sent_twice_notes_once() {
    var fields = Map.of("event", UUID.randomUUID().toString(), "words", "10 blir 11");

    assertThat(note("corrected", "2026-01-05", fields)).hasStatus(302);
    assertThat(note("corrected", "2026-01-05", fields)).hasStatus(302);

    assertThat(events()).hasSize(1);
    assertThat(get("", scene.participant))
        .bodyText()
        .contains("Rättat den 5 januari 2026: 10 blir 11");
  }

  @Test
  void a_mistake_is_taken_back_and_stays_to_be_read() {
    note("delivered", "2026-01-05", Map.of("detail", "BY_POST"));
    note("appealed", "2026-01-07", Map.of());
    note("forwarded", "2026-01-08", Map.of());
    var noted = events();

    assertThat(takeBack(noted.get(1), "Fel ärende")).hasStatus(409);
    assertThat(takeBack(noted.get(0), "")).hasStatus(422);
    assertThat(takeBack(noted.get(0), "Fel dag")).hasStatus(302);
    assertThat(takeBack(UUID.randomUUID(), "Fel dag")).hasStatus(404);

    assertThat(get("/events", scene.caseworker))
        .bodyText()
        .contains("(taget tillbaka)", "Fel dag", "Ingen har antecknat när personen fick");
    assertThat(note("delivered", "2026-01-06", Map.of("detail", "BY_POST"))).hasStatus(302);
  }

  @Test
  void the_colleague_reads_and_only_the_responsible_notes() {
    var other = new GivenAssessment(given, path, "nacka-2013");

    assertThat(get("/events", scene.colleague))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("href=\"/assessment/decisions/" + decision + "/events/");
    assertThat(get("/events/delivered", scene.colleague)).hasStatus(403);
    assertThat(noteAs(scene.colleague, "corrected", Map.of("words", "x"))).hasStatus(403);
    assertThat(noteAs(scene.participant, "corrected", Map.of("words", "x"))).hasStatus(403);
    assertThat(get("/events", scene.stranger)).hasStatus(403);
    var elsewhere = "http://" + other.here + ".test/assessment/decisions/" + decision + "/events";
    assertThat(browser.get().uri(elsewhere).session(other.as(other.caseworker))).hasStatus(404);
  }

  @Test
  void a_decision_waits_until_the_person_has_got_it() {
    assertThat(list()).hasStatusOk().bodyText().contains("Att personen har fått beslutet");

    note("delivered", "2026-01-05", Map.of("detail", "BY_POST"));

    assertThat(list()).bodyText().contains("Inget beslut väntar");
  }

  @Test
  void nothing_noted_can_be_changed_in_the_database() {
    note("delivered", "2026-01-05", Map.of("detail", "BY_POST"));

    assertThatThrownBy(() ->
            given.in(
                scene.here,
                () ->
                    database
                        .sql("update assessment.decision_event set happened_on = '2026-01-04'")
                        .update()))
        .isInstanceOf(DataAccessException.class);
  }

  private MvcTestResult list() {
    return browser
        .get()
        .uri("http://" + scene.here + ".test/assessment/decisions")
        .session(scene.as(scene.caseworker))
        .exchange();
  }

  private MvcTestResult get(String rest, AccountId account) {
    return browser.get().uri(address(rest)).session(scene.as(account)).exchange();
  }

  private MvcTestResult note(String kind, String day, Map<String, String> fields) {
    clock.moveTo(LocalDate.of(2026, 9, 1));
    var on = LocalDate.parse(day);
    var all = new HashMap<>(fields);
    all.put("on.day", "" + on.getDayOfMonth());
    all.put("on.month", "" + on.getMonthValue());
    all.put("on.year", "" + on.getYear());
    return noteAs(scene.caseworker, kind, all);
  }

  private MvcTestResult noteAs(AccountId account, String kind, Map<String, String> fields) {
    var post =
        browser.post().uri(address("/events/" + kind)).session(scene.as(account)).with(csrf());
    fields.forEach(post::param);
    return post.exchange();
  }

  private MvcTestResult takeBack(UUID event, String why) {
    return browser
        .post()
        .uri(address("/events/" + event + "/take-back"))
        .session(scene.as(scene.caseworker))
        .param("words", why)
        .with(csrf())
        .exchange();
  }

  private java.util.List<UUID> events() {
    var found = new java.util.ArrayList<UUID>();
    given.in(
        scene.here,
        () ->
            found.addAll(
                database
                    .sql("select id from assessment.decision_event order by seq")
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list()));
    return found;
  }

  private String address(String rest) {
    return "http://" + scene.here + ".test/assessment/decisions/" + decision + rest;
  }
}
