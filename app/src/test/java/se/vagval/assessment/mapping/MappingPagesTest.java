package se.vagval.assessment.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MappingPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser.get().uri(scene.address(address)).session(scene.as(account)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    return postAs(scene.caseworker, address, fields);
  }

  private MvcTestResult postAs(AccountId account, String address, Map<String, String> fields) {
    var request =
        browser.post().uri(scene.address(address)).session(scene.as(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private void answerAll() {
    for (var section : GivenAssessment.SECTIONS.entrySet()) {
      var fields = new HashMap<String, String>();
      section.getValue().forEach((question, answer) -> fields.put(field(question), answer));
      fields.put("version", "0");
      assertThat(post("/mapping/" + field(section.getKey()), fields)).hasStatus3xxRedirection();
    }
  }

  private static String field(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void the_list_shows_four_sections_to_do() {
    var answer = get("/mapping", scene.caseworker);

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("Kartläggning av Amina Öberg", "0 av 4 avsnitt", "Kompetens", "Att göra");
  }

  /// The names of the fields of a section that are laid open, and of those that are folded.
  private Map<Boolean, List<String>> fields(String section) {
    var page = Told.by(get("/mapping/" + section, scene.caseworker));
    var html = body(get("/mapping/" + section, scene.caseworker));
    assertThat(page).contains("svar som behövs finns");
    var fold = html.indexOf("<details");
    return Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([a-z-]+)\"")
        .matcher(html)
        .results()
        .filter(found -> !List.of("version", "mapping").contains(found.group(1)))
        .filter(found -> html.indexOf("id=\"answers\"") < found.start())
        .collect(
            Collectors.partitioningBy(
                found -> fold < 0 || found.start() < fold,
                Collectors.collectingAndThen(
                    Collectors.mapping(found -> found.group(1), Collectors.toList()),
                    names -> names.stream().distinct().toList())));
  }

  private static String body(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void what_is_needed_is_laid_open_and_the_rest_is_folded() {
    assertThat(fields("competence").get(true))
        .containsExactly("time-since-work", "education", "swedish", "competence-persons-words");
    assertThat(fields("competence").get(false)).hasSize(7);
    assertThat(fields("obstacles").get(true))
        .containsExactly("health", "hours-a-week", "obstacles-persons-words");
    assertThat(fields("obstacles").get(false)).hasSize(5);
    assertThat(fields("motivation").get(true)).containsExactly("readiness", "goal");
    assertThat(fields("own-words").get(true)).containsExactly("persons-words", "caseworkers-words");
    assertThat(body(get("/mapping/competence", scene.caseworker)))
        .containsPattern("<details[^>]*>")
        .doesNotContainPattern("<details[^>]* open");
    assertThat(get("/mapping", scene.caseworker)).bodyText().contains("0 av 9 svar som behövs");
  }

  @Test
  void what_stands_in_a_folded_field_is_seen_kept_and_counted_with_the_needed_answers() {
    var typed = new HashMap<>(GivenAssessment.SECTIONS.get("COMPETENCE"));
    var fields = new HashMap<String, String>();
    typed.forEach((question, answer) -> fields.put(field(question), answer));
    fields.put("version", "0");
    fields.put("languages", "Arabiska (modersmål)");
    assertThat(post("/mapping/competence", fields)).hasStatus3xxRedirection();

    assertThat(body(get("/mapping/competence", scene.caseworker)))
        .containsPattern("<details[^>]* open")
        .contains("Arabiska (modersmål)", "3 av 9 svar som behövs");
    fields.put("version", "1");
    fields.put("last-worked", "i maj");
    assertThat(body(post("/mapping/competence", fields))).containsPattern("<details[^>]* open");
    assertThat(body(get("/mapping/competence?from=check", scene.caseworker)))
        .containsPattern("<details[^>]* open");
  }

  @Test
  void a_section_is_saved_incomplete_and_returned_to() {
    var saved =
        post("/mapping/motivation", Map.of("goal", "Vården", "version", "0", "later", "yes"));

    assertThat(saved)
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/assessment/cases/" + scene.caseId + "/mapping");
    assertThat(get("/mapping", scene.caseworker)).bodyText().contains("Påbörjat");
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("Vården", "value=\"1\"");
  }

  @Test
  void the_way_back_to_the_list_saves_what_was_typed_and_nothing_when_nothing_was() {
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("form=\"answers\" name=\"later\"", "Spara och gå till kartläggningen")
        .doesNotContain("Till kartläggningen");
    assertThat(get("/mapping/motivation?from=check", scene.caseworker))
        .bodyText()
        .contains("Spara och gå till alla svar");

    assertThat(post("/mapping/motivation", Map.of("goal", " ", "version", "0", "later", "yes")))
        .hasRedirectedUrl("/assessment/cases/" + scene.caseId + "/mapping");

    assertThat(get("/mapping", scene.caseworker)).bodyText().contains("0 av 4 avsnitt");
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("name=\"version\" value=\"0\"");
  }

  @Test
  void two_answers_on_the_last_work_that_contradict_are_told_at_the_field() {
    var answer =
        post(
            "/mapping/competence",
            Map.of("time-since-work", "UNDER_ONE_YEAR", "last-worked", "2020-10", "version", "0"));

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains("href=\"#last-worked\"", "Månaden stämmer inte med svaret", "2020-10");
  }

  @Test
  void hours_with_letters_are_refused_at_the_field_and_kept() {
    var answer = post("/mapping/obstacles", Map.of("hours-a-week", "tjugo <b>", "version", "0"));

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Fel: ", "href=\"#hours-a-week\"", "Skriv antalet timmar med siffror", "tjugo &lt;b>");
  }

  @Test
  void a_stale_form_shows_both_texts_and_saves_nothing() {
    assertThat(post("/mapping/motivation", Map.of("goal", "Vården", "version", "0")))
        .hasStatus3xxRedirection();

    var stale = post("/mapping/motivation", Map.of("goal", "Skogen", "version", "0"));

    assertThat(stale).hasStatus(409);
    assertThat(stale)
        .bodyText()
        .contains(
            "Avsnittet har ändrats medan du skrev",
            "Vården",
            "Skogen",
            "name=\"version\" value=\"1\"");
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("Vården")
        .doesNotContain("Skogen");
    assertThat(post("/mapping/motivation", Map.of("goal", "Skogen", "version", "1")))
        .hasStatus3xxRedirection();
    assertThat(get("/mapping/motivation", scene.caseworker)).bodyText().contains("Skogen");
  }

  /// Two browsers press save in the same moment: one is saved, and the other gets both texts.
  @Test
  void of_two_who_save_at_once_neither_loses_a_text() throws InterruptedException {
    var answers = new ConcurrentHashMap<String, MvcTestResult>();
    var start = new CountDownLatch(1);
    var writers =
        Stream.of("Vården", "Skogen")
            .map(goal ->
                Thread.ofPlatform()
                    .start(() -> {
                      await(start);
                      var fields = Map.of("goal", goal, "version", "0");
                      answers.put(goal, post("/mapping/motivation", fields));
                    }))
            .toList();

    start.countDown();
    for (var writer : writers) {
      writer.join();
    }

    assertThat(answers.values().stream().map(one -> one.getResponse().getStatus()).sorted())
        .containsExactly(302, 409);
    var refused =
        answers.values().stream()
            .filter(one -> one.getResponse().getStatus() == 409)
            .findFirst()
            .orElseThrow();
    assertThat(refused).bodyText().contains("Vården", "Skogen");
  }

  private static void await(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /// The page of an earlier mapping stands at the same version by chance.
  @Test
  void a_page_of_the_mapping_before_overwrites_nothing() {
    scene.completeMapping(database);
    var found = new AtomicReference<String>();
    given.in(
        scene.here,
        () ->
            found.set(
                database.sql("select id from assessment.mapping").query(String.class).single()));
    assertThat(post("/mapping", Map.of())).hasStatus3xxRedirection();
    assertThat(post("/mapping/motivation", Map.of("goal", "Vården", "version", "0")))
        .hasStatus3xxRedirection();

    var stale =
        post(
            "/mapping/motivation",
            Map.of("goal", "Skogen", "version", "1", "mapping", found.get()));

    assertThat(stale).hasStatus(409);
    assertThat(stale).bodyText().contains("Vården", "Skogen");
    assertThat(get("/mapping/motivation", scene.caseworker)).bodyText().contains("Vården");
  }

  /// A form that is made by hand names the mapping of somebody else: that of another case, of
  /// another municipality, or none that there is.
  @Test
  void a_form_that_names_anothers_mapping_writes_nothing_anywhere() {
    var neighbour = mappingOf(scene.here, neighboursCase());
    var elsewhere = new GivenAssessment(given, path, "nacka-2013");
    var forged =
        List.of(
            neighbour,
            mappingOf(elsewhere.here, elsewhere.caseId),
            UUID.randomUUID().toString(),
            "x".repeat(5_000));

    for (var id : forged) {
      for (var version : List.of("0", "1", "999999999")) {
        assertThat(forged(id, version)).as(id + " " + version).hasStatus(409);
      }
    }
    assertThat(mappings()).as("none was begun").containsExactly(neighbour);

    assertThat(post("/mapping/motivation", Map.of("goal", "Vården", "version", "0")))
        .hasStatus3xxRedirection();
    for (var id : forged) {
      assertThat(forged(id, "1")).hasStatus(409).bodyText().contains("Vården", "Skogen");
    }
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("Vården")
        .doesNotContain("Skogen");
    for (var municipality : List.of(scene.here, elsewhere.here)) {
      assertThat(goals(municipality)).doesNotContain("Skogen").contains("Grannens");
    }
  }

  private MvcTestResult forged(String mapping, String version) {
    return post(
        "/mapping/motivation", Map.of("goal", "Skogen", "version", version, "mapping", mapping));
  }

  private CaseId neighboursCase() {
    var made = new AtomicReference<CaseId>();
    given.in(
        scene.here,
        () -> made.set(path.caseOf(path.person("Robin", "Ek"), scene.unit, scene.caseworker)));
    return made.get();
  }

  /// One with a section that is saved.
  private String mappingOf(MunicipalityId municipality, CaseId caseId) {
    var id = UUID.randomUUID();
    given.in(
        municipality,
        () -> {
          database
              .sql(
                  """
                  insert into assessment.mapping (id, case_id, started_on, started_by)
                  values (:id, :case, '2026-08-20', gen_random_uuid())
                  """)
              .param("id", id)
              .param("case", caseId.value())
              .update();
          database
              .sql(
                  """
                  insert into assessment.mapping_section (mapping_id, section, answers, saved_at, saved_by)
                  values (:id, 'MOTIVATION', '{"GOAL": "Grannens"}', now(), gen_random_uuid())
                  """)
              .param("id", id)
              .update();
        });
    return id.toString();
  }

  private List<String> mappings() {
    return in(scene.here, "select id::text from assessment.mapping");
  }

  private String goals(MunicipalityId municipality) {
    return String.join(
        " ", in(municipality, "select answers::text from assessment.mapping_section"));
  }

  private List<String> in(MunicipalityId municipality, String sql) {
    var found = new ArrayList<String>();
    given.in(
        municipality,
        () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  @Test
  void where_there_are_children_their_perspective_is_asked_and_needed() {
    assertThat(get("/mapping/obstacles", scene.caseworker))
        .bodyText()
        .doesNotContain("childrens-perspective");
    given.in(
        scene.here,
        () -> {
          var child = path.person("Noor", "Öberg");
          database
              .sql(
                  """
                  insert into casework.household_member (household_id, person_id, part, valid)
                  select household_id, :child, 'CHILD', '[2026-01-02,)' from casework.case_file
                  where id = :case
                  """)
              .param("child", child.value())
              .param("case", scene.caseId.value())
              .update();
        });
    answerAll();

    assertThat(get("/mapping/obstacles", scene.caseworker))
        .bodyText()
        .contains("name=\"childrens-perspective\"");
    var refused = post("/mapping/check", Map.of());
    assertThat(refused).hasStatus(409);
    assertThat(refused).bodyText().contains("obstacles?from=check#childrens-perspective");
  }

  @Test
  void what_has_changed_since_last_time_is_said_in_words() {
    scene.completeMapping(database);
    assertThat(get("/mapping/compare", scene.caseworker)).hasStatus3xxRedirection();
    assertThat(post("/mapping", Map.of())).hasStatus3xxRedirection();
    assertThat(
            post(
                "/mapping/obstacles",
                Map.of("health", "NO_OBSTACLE", "hours-a-week", "40", "version", "0")))
        .hasStatus3xxRedirection();

    var compared = get("/mapping/compare", scene.caseworker);

    assertThat(compared).hasStatusOk();
    assertThat(compared)
        .bodyText()
        .contains("28 augusti 2026", "Närmare arbete", "Kan arbeta om arbetet anpassas", "Mer");
    assertThat(get("/mapping/compare", scene.stranger)).hasStatus(403);
    assertThat(get("/mapping/compare?lang=en", scene.colleague)).bodyText().contains("Last time");
  }

  @Test
  void the_same_form_sent_twice_is_saved_once() {
    for (int i = 0; i < 2; i++) {
      assertThat(post("/mapping/motivation", Map.of("goal", "Vården", "version", "0")))
          .hasStatus3xxRedirection();
    }
    assertThat(get("/mapping/motivation", scene.caseworker))
        .bodyText()
        .contains("name=\"version\" value=\"1\"");
  }

  @Test
  void the_check_has_ways_to_change_that_come_back() {
    answerAll();

    var check = get("/mapping/check", scene.caseworker);
    var changed =
        post(
            "/mapping/motivation",
            Map.of("goal", "Skogen", "readiness", "READY_NOW", "version", "1", "from", "check"));

    assertThat(check)
        .bodyText()
        .contains("/mapping/motivation?from=check#goal", "Markera kartläggningen som klar");
    assertThat(changed)
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/assessment/cases/" + scene.caseId + "/mapping/check");
  }

  @Test
  void a_mapping_is_complete_only_when_nothing_is_missing() {
    assertThat(post("/mapping/motivation", Map.of("goal", "Vården", "version", "0")))
        .hasStatus3xxRedirection();

    var refused = post("/mapping/check", Map.of());

    assertThat(refused).hasStatus(409);
    assertThat(refused)
        .bodyText()
        .contains(
            "Kartläggningen är inte klar än",
            "Hur redo är personen att börja? (Vilja)",
            "/mapping/competence?from=check#swedish");
  }

  @Test
  void a_complete_mapping_is_never_changed() {
    answerAll();
    for (int i = 0; i < 2; i++) {
      assertThat(post("/mapping/check", Map.of())).hasStatus3xxRedirection();
    }

    var late = post("/mapping/motivation", Map.of("goal", "Skogen", "version", "1"));

    assertThat(late).hasStatus(409);
    assertThat(late)
        .bodyText()
        .contains("Kartläggningen är redan klar", "1 september 2026", "Skogen");
    assertThat(get("/mapping/motivation", scene.caseworker)).hasStatus3xxRedirection();
    assertThat(get("/mapping/check", scene.caseworker))
        .bodyText()
        .doesNotContain("Skogen")
        .doesNotContain("Ändra<");
  }

  @Test
  void after_a_complete_mapping_another_can_be_made() {
    scene.completeMapping(database);

    for (int i = 0; i < 2; i++) {
      assertThat(post("/mapping", Map.of())).hasStatus3xxRedirection();
    }

    assertThat(get("/mapping", scene.caseworker)).bodyText().contains("0 av 4 avsnitt");
  }

  /// A way that only leads to "it cannot be done now" is no way.
  @Test
  void the_way_to_a_decision_is_there_until_this_mapping_is_decided_on() {
    scene.readyToDecide(database);
    var decision = "/assessment/cases/" + scene.caseId + "/decision";
    assertThat(get("/mapping", scene.caseworker)).bodyText().contains(decision);
    assertThat(get("/mapping/check", scene.caseworker)).bodyText().contains(decision);
    assertThat(get("/mapping", scene.colleague)).bodyText().doesNotContain(decision);

    given.in(
        scene.here,
        () -> path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(30_000), 135));
    assertThat(get("/mapping", scene.caseworker))
        .bodyText()
        .as("the check rests on a mapping of before")
        .contains(decision);
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by,
                      advised_level, level, expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile,
                      legal_source)
                    select gen_random_uuid(), 'B-1', case_id, (select id from assessment.mapping
                      where completed_on = '2026-08-28'), decided_on, decided_at, decided_by, advised_level, level,
                      expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source
                    from assessment.decision
                    """)
                .update());

    assertThat(get("/mapping", scene.caseworker)).bodyText().doesNotContain(decision);
    assertThat(get("/mapping/check", scene.caseworker)).bodyText().doesNotContain(decision);
  }

  /// With seventy cases one must see whose section one writes in.
  @Test
  void a_section_says_whose_it_is() {
    assertThat(get("/mapping/competence", scene.caseworker))
        .bodyText()
        .contains("Amina Öberg, avsnitt 1 av 4");
    assertThat(post("/mapping/obstacles", Map.of("hours-a-week", "femton", "version", "0")))
        .bodyText()
        .contains("Amina Öberg, avsnitt 2 av 4");
  }

  @Test
  void only_the_responsible_caseworker_writes_and_only_the_unit_reads() {
    assertThat(get("/mapping", scene.colleague)).hasStatusOk();
    assertThat(get("/mapping/competence", scene.colleague)).hasStatus(403);
    assertThat(postAs(scene.colleague, "/mapping/competence", Map.of("version", "0")))
        .hasStatus(403);
    assertThat(postAs(scene.colleague, "/mapping/check", Map.of())).hasStatus(403);
    assertThat(postAs(scene.colleague, "/mapping", Map.of())).hasStatus(403);
    assertThat(get("/mapping", scene.stranger)).hasStatus(403);
    assertThat(get("/mapping/check", scene.participant)).hasStatus(403);
    assertThat(browser.get().uri(scene.address("/mapping"))).hasStatus(401);
  }

  @Test
  void another_municipality_finds_no_such_case() {
    var other = new GivenAssessment(given, path, "nacka-2013");

    var answer =
        browser.get().uri(scene.address("/mapping")).session(other.as(other.caseworker)).exchange();

    assertThat(answer).hasStatus(404);
    assertThat(get("/mapping/no-such-section", scene.caseworker)).hasStatus(404);
  }

  @Test
  void english_is_complete_on_every_page() {
    answerAll();

    for (var page :
        List.of("/mapping?lang=en", "/mapping/competence?lang=en", "/mapping/check?lang=en")) {
      assertThat(get(page, scene.caseworker)).hasStatusOk();
    }
    assertThat(get("/mapping?lang=en", scene.caseworker))
        .bodyText()
        .contains("Mapping of Amina Öberg");
  }
}
