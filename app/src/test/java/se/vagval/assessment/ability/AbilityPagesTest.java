package se.vagval.assessment.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.providers.ProviderId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class AbilityPagesTest {

  private static final String OWN = "/assessment/my-ability";
  private static final LocalDate DUE = TestClock.USUAL.plusDays(20);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  GivenAssessment scene;
  ProviderId provider;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
    var made = new AtomicReference<ProviderId>();
    given.in(scene.here, () -> made.set(path.provider("Verkstan AB")));
    provider = made.get();
  }

  private String here() {
    return "/assessment/cases/" + scene.caseId + "/ability";
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

  private Map<String, String> order(UUID id) {
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("provider", provider.toString());
    fields.put("question", "Hur många timmar orkar <hon>?");
    fields.put("own-words", "Jag vill prova");
    day(fields, "due", DUE);
    return fields;
  }

  private static Map<String, String> report(UUID id, LocalDate on) {
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("author", "Kim Ek, arbetsterapeut");
    fields.put("summary", "Orkar halva dagar i lugn miljö");
    fields.put("instrument", "Skattningsformulär X");
    fields.put("dimension-1", "Uthållighet");
    fields.put("score-1", "2 av 5");
    day(fields, "on", on);
    return fields;
  }

  private static Map<String, String> conclusion(UUID report, LocalDate on) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("report", report.toString());
    fields.put("ability", "PART");
    fields.put("words", "Du börjar på halvtid");
    day(fields, "on", on);
    return fields;
  }

  private static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + ".month", String.valueOf(day.getMonthValue()));
    fields.put(field + ".year", String.valueOf(day.getYear()));
  }

  private Map<String, String> demand(UUID report) {
    var fields = new HashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("words", "Sök arbete på halvtid");
    fields.put("reason", "Det orkar personen");
    fields.put("rests-on", report.toString());
    day(fields, "from", LocalDate.now(clock));
    return fields;
  }

  private MvcTestResult demanded(UUID report) {
    return post("/assessment/cases/" + scene.caseId + "/job-search/demand", demand(report));
  }

  @Test
  void from_order_to_report_to_conclusion_to_a_demand_that_names_the_report() {
    var order = UUID.randomUUID();
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Ingen bedömning är beställd");
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    assertThat(post(here() + "/new", order(order))).as("sent twice").hasStatus3xxRedirection();
    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .containsOnlyOnce("Hur många timmar orkar &lt;hon&gt;?")
        .contains("Verkstan AB", "Jag vill prova");
    assertThat(get(OWN, scene.participant)).bodyText().contains("Hur många timmar", "21 september");

    var report = UUID.randomUUID();
    clock.moveTo(DUE);
    assertThat(demanded(report)).as("no such report").hasStatus(422);
    var step = here() + "/" + order;
    assertThat(post(step + "/report", report(report, DUE))).hasStatus3xxRedirection();
    assertThat(post(step + "/report", report(report, DUE))).hasStatus3xxRedirection();
    assertThat(demanded(report)).as("not concluded").hasStatus(422);
    assertThat(get(step + "/conclusion", scene.caseworker)).bodyText().contains(report.toString());
    assertThat(post(step + "/conclusion", conclusion(report, DUE))).hasStatus3xxRedirection();
    assertThat(demanded(report)).hasStatus3xxRedirection();

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Uthållighet", "2 av 5", "Kan arbeta en del av tiden", "Sök arbete på halvtid");
    assertThat(get(OWN, scene.participant))
        .bodyText()
        .contains("Du kan arbeta en del av tiden", "Du börjar på halvtid", "Sök arbete på halvtid")
        .contains("Kravet vilar på utlåtandet")
        .doesNotContain("2 av 5", "Uthållighet");
    assertThat(get("/casework/my-path", scene.participant)).bodyText().contains(OWN);
    assertThat(get("/assessment/my-job-search", scene.participant))
        .bodyText()
        .contains("Kravet vilar på utlåtandet");
    assertThat(get("/casework/cases/" + scene.caseId + "/timeline", scene.caseworker))
        .bodyText()
        .contains("Slutsats om arbetsförmåga: Kan arbeta en del av tiden");
    assertThat(get("/assessment/cases/" + scene.caseId + "/mapping", scene.caseworker))
        .bodyText()
        .contains(here());
  }

  @Test
  void a_late_report_and_one_without_conclusion_are_on_the_work_list() {
    var order = UUID.randomUUID();
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    var list = "/casework?cases=own&do=";
    assertThat(Told.by(get(list + "ability-late", scene.caseworker))).doesNotContain("Öberg");
    clock.moveTo(DUE.plusDays(1));
    assertThat(Told.by(get(list + "ability-late", scene.caseworker))).contains("Öberg");
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("Utlåtandet från Verkstan AB skulle ha kommit");
    assertThat(get(here(), scene.caseworker)).bodyText().contains("Utlåtandet är försenat");

    var report = report(UUID.randomUUID(), DUE);
    assertThat(post(here() + "/" + order + "/report", report)).hasStatus3xxRedirection();

    assertThat(Told.by(get(list + "ability-late", scene.caseworker))).doesNotContain("Öberg");
    assertThat(Told.by(get(list + "ability-reported", scene.caseworker))).contains("Öberg");
  }

  @Test
  void a_correction_names_what_it_corrects_and_the_conclusion_is_drawn_anew() {
    var order = UUID.randomUUID();
    var first = UUID.randomUUID();
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    var step = here() + "/" + order;
    assertThat(post(step + "/report", report(first, TestClock.USUAL))).hasStatus3xxRedirection();
    assertThat(post(step + "/conclusion", conclusion(first, TestClock.USUAL)))
        .hasStatus3xxRedirection();

    var other = report(UUID.randomUUID(), TestClock.USUAL);
    assertThat(post(step + "/report", other)).as("says not what it corrects").hasStatus(409);
    other.put("corrects", first.toString());
    assertThat(post(step + "/report", other)).as("no reason").hasStatus(422);
    other.put("reason", "Fel siffra");
    other.put("score-1", "3 av 5");
    assertThat(post(step + "/report", other)).hasStatus3xxRedirection();

    assertThat(get(here(), scene.caseworker))
        .bodyText()
        .contains("Rättat: Fel siffra", "2 av 5", "3 av 5", "Dra slutsatsen på nytt");
    assertThat(get(OWN, scene.participant)).bodyText().contains("inte dragit någon slutsats");
    assertThat(demanded(first)).as("corrected since").hasStatus(422);
    var again = conclusion(first, TestClock.USUAL);
    assertThat(post(step + "/conclusion", again)).as("rests on the old one").hasStatus(409);
  }

  @Test
  void a_demand_whose_report_is_corrected_or_concluded_otherwise_is_looked_over() {
    var first = UUID.randomUUID();
    var step = reportedAndConcluded(first);
    assertThat(demanded(first)).hasStatus3xxRedirection();
    var toReview = "/casework?cases=own&do=demand-review";
    var jobSearch = "/assessment/cases/" + scene.caseId + "/job-search";
    assertThat(Told.by(get(toReview, scene.caseworker))).doesNotContain("Öberg");
    assertThat(get(jobSearch, scene.caseworker)).bodyText().doesNotContain("Se över kravet");
    assertThat(get("/assessment/my-job-search", scene.participant))
        .bodyText()
        .doesNotContain("Kravet ses över");

    var otherwise = conclusion(first, TestClock.USUAL);
    otherwise.put("ability", "NOT_NOW");
    otherwise.put("corrects", conclusionOf(first));
    otherwise.put("reason", "Har blivit sjukare");
    assertThat(post(step + "/conclusion", otherwise)).hasStatus3xxRedirection();
    toldToLookOver("inte kan arbeta nu. Se över kravet.");

    var corrected = report(UUID.randomUUID(), TestClock.USUAL);
    corrected.put("corrects", first.toString());
    corrected.put("reason", "Fel siffra");
    assertThat(post(step + "/report", corrected)).hasStatus3xxRedirection();
    toldToLookOver("är rättat. Se över kravet.");

    var anew = demand(UUID.randomUUID());
    anew.put("rests-on", "NONE");
    assertThat(post(jobSearch + "/demand", anew)).hasStatus3xxRedirection();
    assertThat(Told.by(get(toReview, scene.caseworker))).doesNotContain("Öberg");
    assertThat(get(jobSearch, scene.caseworker)).bodyText().doesNotContain("Se över kravet");
    assertThat(get("/assessment/my-job-search", scene.participant))
        .bodyText()
        .doesNotContain("Kravet ses över");
  }

  private void toldToLookOver(String why) {
    var jobSearch = "/assessment/cases/" + scene.caseId + "/job-search";
    assertThat(Told.by(get("/casework?cases=own&do=demand-review", scene.caseworker)))
        .contains("Öberg");
    assertThat(get(jobSearch, scene.caseworker)).bodyText().contains(why, here());
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains(why, jobSearch);
    assertThat(get(here(), scene.caseworker)).bodyText().contains(why);
    var coach = given.account(scene.here, Role.COACH, scene.unit.value(), null);
    assertThat(get(jobSearch, coach))
        .bodyText()
        .contains("Det som kravet vilar på har ändrats")
        .doesNotContain(why);
    for (var own : List.of("/assessment/my-job-search", OWN, "/casework/my-path")) {
      assertThat(get(own, scene.participant))
          .as(own)
          .bodyText()
          .contains("Kravet ses över. Du behöver inte följa det innan din handläggare");
    }
  }

  /// @return the address of the order
  private String reportedAndConcluded(UUID report) {
    var order = UUID.randomUUID();
    var step = here() + "/" + order;
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    assertThat(post(step + "/report", report(report, TestClock.USUAL))).hasStatus3xxRedirection();
    assertThat(post(step + "/conclusion", conclusion(report, TestClock.USUAL)))
        .hasStatus3xxRedirection();
    return step;
  }

  private String conclusionOf(UUID report) {
    var found = new AtomicReference<String>("");
    given.in(
        scene.here,
        () ->
            found.set(
                database
                    .sql("select id from assessment.ability_conclusion where report_id = :id")
                    .param("id", report)
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.get();
  }

  @Test
  void a_conclusion_with_the_id_of_another_one_is_not_taken_for_saved() {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    var order = UUID.randomUUID();
    var _ = reportedAndConcluded(first);
    var step = here() + "/" + order;
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    assertThat(post(step + "/report", report(second, TestClock.USUAL))).hasStatus3xxRedirection();

    var form = conclusion(second, TestClock.USUAL);
    form.put("id", conclusionOf(first));
    assertThat(post(step + "/conclusion", form)).hasStatus(409);

    form.put("id", UUID.randomUUID().toString());
    assertThat(post(step + "/conclusion", form)).hasStatus3xxRedirection();
  }

  @Test
  void an_order_is_taken_back_only_before_a_report_and_nothing_follows_then() {
    var order = UUID.randomUUID();
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    var step = here() + "/" + order;
    var why = Map.of("reason", "Personen har fått arbete");
    assertThat(post(step + "/conclusion", conclusion(order, TestClock.USUAL)))
        .as("no report yet")
        .hasStatus(409);
    assertThat(post(step + "/withdraw", Map.of())).hasStatus(422);
    assertThat(post(step + "/withdraw", why)).hasStatus3xxRedirection();
    assertThat(post(step + "/withdraw", why)).as("sent twice").hasStatus3xxRedirection();
    assertThat(post(step + "/withdraw", Map.of("reason", "Annat"))).hasStatus(409);
    assertThat(post(step + "/report", report(UUID.randomUUID(), TestClock.USUAL)))
        .hasStatus(409)
        .bodyText()
        .contains("Beställningen är återkallad", "Orkar halva dagar");
    assertThat(get(OWN, scene.participant)).bodyText().contains("Personen har fått arbete");
  }

  @Test
  void the_same_form_with_other_words_is_not_taken_for_saved() {
    var order = order(UUID.randomUUID());
    assertThat(post(here() + "/new", order)).hasStatus3xxRedirection();
    order.put("question", "Något annat");
    assertThat(post(here() + "/new", order))
        .hasStatus(409)
        .bodyText()
        .contains("redan sparat, med andra ord", "Något annat");
    var step = here() + "/" + order.get("id");
    var report = report(UUID.randomUUID(), TestClock.USUAL);
    assertThat(post(step + "/report", report)).hasStatus3xxRedirection();
    report.put("summary", "Något annat");
    assertThat(post(step + "/report", report)).hasStatus(409);
    var demand = demand(UUID.randomUUID());
    demand.put("rests-on", "NONE");
    var address = "/assessment/cases/" + scene.caseId + "/job-search/demand";
    assertThat(post(address, demand)).hasStatus3xxRedirection();
    assertThat(post(address, demand)).as("sent twice").hasStatus3xxRedirection();
    demand.put("words", "Något annat");
    assertThat(post(address, demand))
        .hasStatus(409)
        .bodyText()
        .contains("redan sparat, med andra ord");
  }

  @Test
  void what_is_missing_is_told_at_its_field_and_an_item_text_does_not_fit() {
    assertThat(post(here() + "/new", Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv ett svar");
    var elsewhere = order(UUID.randomUUID());
    elsewhere.put("provider", UUID.randomUUID().toString());
    assertThat(post(here() + "/new", elsewhere)).hasStatus(409).bodyText().contains("godkänd");
    var order = order(UUID.randomUUID());
    assertThat(post(here() + "/new", order)).hasStatus3xxRedirection();
    var report = report(UUID.randomUUID(), TestClock.USUAL);
    report.put("dimension-1", "Hur ofta ".repeat(10));
    report.put("dimension-2", "Bara område");
    report.put("instrument", "");
    assertThat(post(here() + "/" + order.get("id") + "/report", report))
        .hasStatus(422)
        .bodyText()
        .contains("högst 60 tecken", "Skriv både område och skattning");
    var early = report(UUID.randomUUID(), TestClock.USUAL.minusDays(1));
    assertThat(post(here() + "/" + order.get("id") + "/report", early))
        .hasStatus(409)
        .bodyText()
        .contains("kan inte ligga före");
  }

  @Test
  void health_data_is_for_the_unit_and_the_person_alone() {
    var order = UUID.randomUUID();
    assertThat(post(here() + "/new", order(order))).hasStatus3xxRedirection();
    var staff = given.account(scene.here, Role.PROVIDER_STAFF, provider.value(), null);
    var other = given.account(scene.here, Role.PARTICIPANT, null, null);
    assertThat(get(here(), scene.colleague)).hasStatusOk();
    assertThat(get(here() + "/new", scene.colleague)).hasStatus(403);
    assertThat(post(here() + "/new", order(UUID.randomUUID()), scene.colleague)).hasStatus(403);
    assertThat(get(here(), scene.stranger)).hasStatus(403);
    assertThat(get(here(), staff)).hasStatus(403);
    assertThat(get(here(), scene.participant)).hasStatus(403);
    assertThat(get(OWN, other)).hasStatus(403);
    assertThat(get(OWN, scene.caseworker)).hasStatus(403);
    assertThat(get(here() + "/" + UUID.randomUUID() + "/report", scene.caseworker)).hasStatus(404);
  }
}
