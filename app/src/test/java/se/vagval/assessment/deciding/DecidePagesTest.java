package se.vagval.assessment.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.Vouchers;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.casework.Stop;
import se.vagval.kernel.Money;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class DecidePagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Pattern MAPPING =
      Pattern.compile("name=\"mapping\" value=\"([0-9a-f-]{36})\"");

  private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([^\"]*)\"");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Vouchers vouchers;
  @Autowired Cases cases;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private MvcTestResult show(AccountId account) {
    return browser.get().uri(scene.address("/decision")).session(scene.as(account)).exchange();
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

  /// The form as shown, with the advised level 4 and reasons.
  private Map<String, String> form() {
    var shown = text(show(scene.caseworker));
    var mapping = MAPPING.matcher(shown);
    assertThat(mapping.find()).isTrue();
    var held = HELD.matcher(shown);
    assertThat(held.find()).isTrue();
    return new HashMap<>(
        Map.of(
            "decision", UUID.randomUUID().toString(),
            "mapping", mapping.group(1),
            "held", held.group(1),
            "level", "4",
            "months", "6",
            "deviation", "",
            "reasons", "Du behöver öva svenska på en arbetsplats."));
  }

  private Map<String, String> form(Map<String, String> changes) {
    var form = form();
    form.putAll(changes);
    return form;
  }

  private List<Voucher> checks() {
    return Tenant.call(scene.here, () -> vouchers.of(scene.person));
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void without_a_complete_mapping_the_answer_says_what_is_missing() {
    var answer = show(scene.caseworker);

    assertThat(answer).hasStatus(409);
    assertThat(answer)
        .bodyText()
        .contains("Det går inte att besluta", "Det här fattas", "Hur redo är personen att börja?");
  }

  @Test
  void the_form_shows_facts_advice_and_the_levels_inside_the_bounds() {
    scene.readyToDecide(database);

    var answer = show(scene.caseworker);

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("Rådet är nivå 4", "6 poäng", "Mer än tre år (2 poäng)")
        .contains("value=\"4\" checked", "value=\"2\"", "value=\"6\"")
        .doesNotContain("Nivå 1,", "Nivå 7,");
  }

  @Test
  void a_decision_gives_a_number_a_check_and_terms_at_once() {
    scene.readyToDecide(database);
    var form = form();

    var confirm = post("/decision", form);
    var decided = post("/decision/confirm", form);

    assertThat(confirm).hasStatusOk();
    assertThat(confirm)
        .bodyText()
        .contains("Är det här ditt beslut för Amina Öberg?", "180 planerade dagar");
    assertThat(decided)
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/assessment/decisions/" + form.get("decision"));
    assertThat(checks())
        .singleElement()
        .satisfies(check -> {
          assertThat(check.amount()).isEqualTo(Money.ofKronor(40_000));
          assertThat(check.plannedDays()).isEqualTo(180);
          assertThat(check.exclusive()).isTrue();
          assertThat(check.validFrom()).isEqualTo(TODAY);
          assertThat(check.validTo()).isEqualTo(LocalDate.of(2028, 9, 1));
          assertThat(check.terms()).contains("\"reported-only\"", "4000000");
        });
    assertThat(number(form)).isEqualTo("B-2026-1");
    assertThat(audited()).contains("decision", "check");
    assertThat(reached(Stop.DECISION)).isEqualTo(TODAY);
    assertThat(reached(Stop.MAPPING)).isEqualTo(LocalDate.of(2026, 8, 28));
  }

  @Test
  void the_same_form_sent_twice_decides_once() {
    scene.readyToDecide(database);
    var form = form();

    for (int i = 0; i < 2; i++) {
      assertThat(post("/decision/confirm", form))
          .hasRedirectedUrl("/assessment/decisions/" + form.get("decision"));
    }

    assertThat(checks()).hasSize(1);
  }

  @Test
  void the_id_of_a_decision_that_a_check_ends_decides_nothing() {
    scene.readyToDecide(database);
    var id = UUID.randomUUID();
    given.in(
        scene.here,
        () -> {
          var other = path.caseOf(path.person("Lo", "Granne"), scene.unit, scene.caseworker);
          var check = path.voucher(other, scene.caseworker, Money.ofKronor(50_000), 180);
          database
              .sql(
                  """
                  insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version,
                    facts, ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
                  values (:id, :check, :case, '2026-09-20', 'Klarar sig', 'CHK-02', 1,
                    '{"months": [], "reached": {}}', '2026-09-01', now(), :by, 'B-2026-900', 'nacka-2013',
                    '12 kap. 3 §', 'Nämnden')
                  """)
              .param("id", id)
              .param("check", check.value())
              .param("case", other.value())
              .param("by", scene.caseworker.value())
              .update();
        });

    assertThat(post("/decision/confirm", form(Map.of("decision", id.toString())))).hasStatus(404);
    assertThat(checks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"level,5", "months,5", "reasons,Andra skäl."})
  void the_same_form_sent_again_with_something_else_in_it_is_refused(String field, String other) {
    scene.readyToDecide(database);
    var form = form();
    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();
    form.put(field, other);

    var again = post("/decision/confirm", form);

    assertThat(again).hasStatus(409);
    assertThat(again)
        .bodyText()
        .contains(
            "Beslutet är redan fattat",
            "Andra skäl.".equals(other) ? other : "öva svenska",
            "href=\"/assessment/decisions/" + form.get("decision") + "\"");
    assertThat(checks()).hasSize(1);
  }

  @Test
  void a_deviation_for_another_reason_is_not_the_same_decision() {
    scene.readyToDecide(database);
    var form = form(Map.of("level", "5", "months", "7,5", "deviation", "Barnomsorg saknas."));
    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();
    form.put("months", "7.5");
    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();
    form.put("deviation", "Ett annat skäl.");

    assertThat(post("/decision/confirm", form)).hasStatus(409);
  }

  @Test
  void a_second_check_is_not_given_in_silence_where_one_is_held_alone() {
    scene.readyToDecide(database);
    var other = form();
    assertThat(post("/decision/confirm", form())).hasStatus3xxRedirection();

    var again = post("/decision/confirm", other);

    assertThat(again).hasStatus(422);
    assertThat(again)
        .bodyText()
        .contains("har ändrats medan du skrev", "Checken som gäller nu", "1 september 2026");
    assertThat(checks()).hasSize(1);
  }

  @Test
  void where_the_profile_lets_a_person_hold_several_checks_another_is_given() {
    scene = new GivenAssessment(given, path, "sundbyberg-2017");
    scene.readyToDecide(database);

    for (int i = 0; i < 2; i++) {
      assertThat(post("/decision/confirm", form(Map.of("level", "3", "months", "6"))))
          .hasStatus3xxRedirection();
    }

    assertThat(checks()).hasSize(2).allMatch(check -> !check.exclusive());
    var overview = "http://" + scene.here + ".test/casework/cases/" + scene.caseId;
    assertThat(browser.get().uri(overview).session(scene.as(scene.caseworker)))
        .bodyText()
        .as("each decision can be read")
        .contains("Annat beslut")
        .containsPattern("(?s)letter\\.pdf.*letter\\.pdf");
  }

  @Test
  void months_with_letters_are_refused_at_the_field_and_all_that_was_typed_is_kept() {
    scene.readyToDecide(database);

    var answer = post("/decision", form(Map.of("months", "sex", "reasons", "Skäl <nog>")));

    assertThat(answer).hasStatus(422);
    assertThat(answer)
        .bodyText()
        .contains(
            "Fel: ",
            "href=\"#months\"",
            "Skriv månaderna med siffror",
            "value=\"sex\"",
            "Skäl &lt;nog&gt;");
  }

  @Test
  void a_level_outside_the_bounds_or_without_a_reason_is_refused_at_its_field() {
    scene.readyToDecide(database);

    var far =
        post("/decision/confirm", form(Map.of("level", "8", "months", "12", "deviation", "Jo")));
    var silent = post("/decision/confirm", form(Map.of("level", "5", "months", "7,5")));
    var months = post("/decision/confirm", form(Map.of("months", "12")));
    var bare = post("/decision/confirm", form(Map.of("level", "", "reasons", " ")));

    assertThat(far).hasStatus(422);
    assertThat(far).bodyText().contains("Välj en nivå från 2 till 6");
    assertThat(silent).hasStatus(422);
    assertThat(silent).bodyText().contains("href=\"#deviation\"", "Skriv varför du avviker");
    assertThat(months).hasStatus(422);
    assertThat(months).bodyText().contains("Skriv mellan 4,5 och 7,5 månader");
    assertThat(bare).hasStatus(422);
    assertThat(bare).bodyText().contains("Välj en nivå", "Skriv skälen för beslutet");
    assertThat(checks()).isEmpty();
  }

  @Test
  void a_deviation_with_a_reason_is_decided_and_kept() {
    scene.readyToDecide(database);
    var form =
        form(Map.of("level", "5", "months", "7,5", "deviation", "Barnomsorg saknas till januari."));

    assertThat(post("/decision/confirm", form)).hasStatus3xxRedirection();

    assertThat(checks()).singleElement().extracting(Voucher::plannedDays).isEqualTo(225);
    var page =
        browser
            .get()
            .uri("http://" + scene.here + ".test/assessment/decisions/" + form.get("decision"))
            .session(scene.as(scene.participant))
            .exchange();
    assertThat(page)
        .bodyText()
        .contains("Varför nivå 5 och inte nivå 4", "Barnomsorg saknas till januari.", "LEV-01");
  }

  @Test
  void going_back_to_change_keeps_what_was_typed() {
    scene.readyToDecide(database);

    var answer = post("/decision", form(Map.of("change", "yes", "months", "5,5")));

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().contains("value=\"5,5\"", "öva svenska på en arbetsplats");
  }

  @Test
  void a_mapping_completed_in_between_stops_the_decision() {
    scene.readyToDecide(database);

    var answer = post("/decision/confirm", form(Map.of("mapping", UUID.randomUUID().toString())));

    assertThat(answer).hasStatus(409);
    assertThat(answer).bodyText().contains("Kartläggningen har ändrats");
    assertThat(checks()).isEmpty();
  }

  @Test
  void only_the_responsible_caseworker_decides() {
    scene.readyToDecide(database);
    var form = form();

    assertThat(show(scene.colleague)).hasStatus(403);
    assertThat(postAs(scene.colleague, "/decision/confirm", form)).hasStatus(403);
    assertThat(postAs(scene.participant, "/decision/confirm", form)).hasStatus(403);
    assertThat(browser.get().uri(scene.address("/decision"))).hasStatus(401);
    var other = new GivenAssessment(given, path, "nacka-2013");
    assertThat(browser.get().uri(scene.address("/decision")).session(other.as(other.caseworker)))
        .hasStatus(404);
    assertThat(checks()).isEmpty();
  }

  @Test
  void the_form_is_complete_in_english() {
    scene.readyToDecide(database);

    var answer =
        browser.get().uri(scene.address("/decision?lang=en")).session(scene.as(scene.caseworker));

    assertThat(answer).bodyText().contains("The advice is level 4", "SEK");
  }

  private String number(Map<String, String> form) {
    return one(
        "select number from assessment.decision where id = '%s'".formatted(form.get("decision")));
  }

  private String audited() {
    return one("select string_agg(what, ' ') from audit.entry where act = 'CHANGED'");
  }

  private String one(String sql) {
    var found = new AtomicReference<String>("");
    given.in(
        scene.here,
        () -> found.set(database.sql(sql).query((row, n) -> row.getString(1)).single()));
    return Objects.requireNonNull(found.get());
  }

  private LocalDate reached(Stop stop) {
    var path =
        Tenant.call(scene.here, () -> cases.paths(List.of(scene.caseId), TODAY)).get(scene.caseId);
    return Objects.requireNonNull(path).steps().stream()
        .filter(step -> step.stop() == stop && step.state() == Path.State.REACHED)
        .map(Path.Step::on)
        .findFirst()
        .orElseThrow();
  }
}
