package se.vagval.casework.consent;

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
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ConsentPagesTest {

  private static final String OWN = "/casework/my-consents";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId responsible;
  AccountId colleague;
  AccountId self;
  AccountId other;
  CaseId caseId = new CaseId(UUID.randomUUID());
  PersonId person = new PersonId(UUID.randomUUID());

  @BeforeEach
  void a_case() {
    here = given.municipality("nacka-2013");
    var unit = UUID.randomUUID();
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    colleague = given.account(here, Role.CASEWORKER, unit, null);
    given.in(
        here,
        () -> {
          person = path.person("Kim", "Öberg");
          caseId = path.caseOf(person, new UnitId(unit), responsible);
        });
    self = given.account(here, Role.PARTICIPANT, null, person.value());
    var somebody = new java.util.concurrent.atomic.AtomicReference<PersonId>();
    given.in(here, () -> somebody.set(path.person("Lo", "Annan")));
    other = given.account(here, Role.PARTICIPANT, null, somebody.get().value());
  }

  @Test
  void the_person_gives_a_consent_changes_it_and_takes_it_back() {
    assertThat(open(self, "/casework/my-path")).bodyText().contains("Vilka som får se");
    assertThat(open(self, OWN)).bodyText().contains("Låt Arbetsförmedlingen se något");

    assertThat(give("af", "0", "CASE", "MEASURE")).hasRedirectedUrl(OWN + "?about=af");

    assertThat(open(self, OWN + "?about=af"))
        .bodyText()
        .contains("Nu får Arbetsförmedlingen se det du har valt", "31 augusti 2027")
        .contains("De får inte se något. Du har inte sagt ja.");
    assertThat(open(self, OWN + "/af")).bodyText().containsPattern("value=\"MEASURE\" checked");
    assertThat(give("af", latest(), "CASE")).hasStatus(302);
    assertThat(takeBack("af")).hasRedirectedUrl(OWN + "?about=af");
    assertThat(open(self, OWN + "?about=af"))
        .bodyText()
        .contains("Nu får Arbetsförmedlingen inte längre se något", "Låt Arbetsförmedlingen se");
    assertThat(said()).containsExactly("AF {CASE,MEASURE}", "AF {CASE}", "AF {}");
  }

  @Test
  void what_is_done_twice_is_done_once() {
    assertThat(give("fk", "0", "CASE")).hasStatus(302);
    assertThat(give("fk", "0", "CASE")).hasStatus(302);
    assertThat(takeBack("fk")).hasStatus(302);
    assertThat(takeBack("fk")).hasStatus(302);

    assertThat(said()).containsExactly("FK {CASE}", "FK {}");
  }

  @Test
  void nothing_chosen_and_an_authority_that_is_none_are_told() {
    assertThat(give("af", "0")).hasStatus(422).bodyText().contains("Välj minst en sak");
    assertThat(give("af", "0", "MONEY")).hasStatus(422);
    assertThat(give("kommunen", "0", "CASE")).hasStatus(404);
    assertThat(said()).isEmpty();
  }

  @Test
  void a_stale_form_does_not_bring_back_what_was_taken_back_meanwhile() {
    assertThat(give("af", "0", "CASE")).hasStatus(302);
    var seen = latest();
    assertThat(takeBack("af")).hasStatus(302);

    assertThat(note(seen, Map.of("parts", "PLAN", "on.day", "1", "on.month", "9")))
        .hasStatus(409)
        .bodyText()
        .contains("kanske personen själv")
        .containsPattern("value=\"PLAN\" checked");
    assertThat(give("af", "0", "CASE")).hasStatus(409);
    assertThat(said()).containsExactly("AF {CASE}", "AF {}");
  }

  @Test
  void the_caseworker_notes_one_given_orally_for_a_shorter_time_and_takes_it_back() {
    var last = Map.of("last.day", "31", "last.month", "10", "last.year", "2026");
    assertThat(note("0", last)).hasStatus(302);

    assertThat(open(colleague, staff("")))
        .bodyText()
        .contains("Får till och med 31 oktober 2026 se", "muntligt", "Antecknat av Kim Prov")
        .doesNotContain("taken-back", "/consents/af\"");
    assertThat(open(self, OWN)).bodyText().contains("31 oktober 2026");
    assertThat(post(responsible, staff("/af/taken-back"), Map.of())).hasStatus(302);
    assertThat(open(self, OWN)).bodyText().contains("Du har tagit tillbaka ditt ja");
  }

  @Test
  void what_is_wrong_with_what_the_caseworker_notes_is_told_at_the_field() {
    assertThat(note("0", Map.of("way", "SIGNED_IN")))
        .hasStatus(422)
        .bodyText()
        .contains("Välj hur");
    assertThat(note("0", Map.of("on.month", "10")))
        .hasStatus(422)
        .bodyText()
        .contains("inte varit");
    assertThat(note("0", Map.of("on.day", "32"))).hasStatus(422);
    assertThat(note("0", Map.of("last.day", "1", "last.month", "1", "last.year", "2028")))
        .hasStatus(422)
        .bodyText()
        .contains("får inte gälla så länge");
    assertThat(said()).isEmpty();
  }

  @Test
  void one_given_before_the_person_took_theirs_back_is_refused() {
    assertThat(give("af", "0", "CASE")).hasStatus(302);
    assertThat(takeBack("af")).hasStatus(302);

    assertThat(note(latest(), Map.of()))
        .hasStatus(409)
        .bodyText()
        .contains("Personen har tagit tillbaka sitt samtycke efter den dagen");
    assertThat(note(latest(), Map.of("on.day", "1", "on.month", "9"))).hasStatus(302);
  }

  @Test
  void of_somebody_protected_nothing_is_shown_or_given_but_it_can_be_taken_back() {
    assertThat(give("af", "0", "CASE")).hasStatus(302);
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());

    assertThat(open(self, OWN))
        .bodyText()
        .contains("Dina uppgifter är skyddade", "Ta tillbaka ditt ja")
        .doesNotContain("Låt Arbetsförmedlingen");
    assertThat(open(responsible, staff("")))
        .bodyText()
        .contains("Inget lämnas ut om en skyddad person");
    assertThat(open(colleague, staff(""))).hasStatus(403);
    assertThat(give("fk", "0", "CASE")).hasStatus(409);
    assertThat(note(latest(), Map.of())).hasStatus(409);
    assertThat(takeBack("af")).hasStatus(302);
    assertThat(said()).containsExactly("AF {CASE}", "AF {}");
  }

  @Test
  void nobody_else_reads_or_notes() {
    assertThat(open(responsible, OWN)).hasStatus(403);
    assertThat(open(other, OWN)).hasStatusOk().bodyText().contains("Du har inget ärende");
    assertThat(open(self, staff(""))).hasStatus(403);
    for (var who : List.of(self, colleague, other)) {
      assertThat(post(who, staff("/af"), Map.of())).hasStatus(403);
      assertThat(post(who, staff("/af/taken-back"), Map.of())).hasStatus(403);
    }
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.CASEWORKER, UUID.randomUUID(), null);
    assertThat(
            browser
                .get()
                .uri("http://" + elsewhere + ".test" + staff(""))
                .session(given.session(elsewhere, stranger)))
        .hasStatus(404);
  }

  @Test
  void what_has_been_said_is_never_changed() {
    assertThat(give("af", "0", "CASE")).hasStatus(302);

    assertThatThrownBy(() ->
            given.in(here, () -> database.sql("update casework.consent set parts = '{}'").update()))
        .isInstanceOf(RuntimeException.class);
  }

  private MvcTestResult give(String authority, String seen, String... parts) {
    return browser
        .post()
        .uri("http://" + here + ".test" + OWN + "/" + authority)
        .session(given.session(here, self))
        .param("seen", seen)
        .param("parts", parts)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult takeBack(String authority) {
    return post(self, OWN + "/" + authority + "/taken-back", Map.of());
  }

  /// An oral consent of 20 August, changed by `fields`.
  private MvcTestResult note(String seen, Map<String, String> fields) {
    var form = new java.util.HashMap<String, String>();
    form.putAll(
        Map.of(
            "seen",
            seen,
            "parts",
            "CASE",
            "way",
            "ORAL",
            "on.day",
            "20",
            "on.month",
            "8",
            "on.year",
            "2026"));
    form.putAll(fields);
    return post(responsible, staff("/af"), form);
  }

  private String staff(String page) {
    return "/casework/cases/" + caseId + "/consents" + page;
  }

  private MvcTestResult open(AccountId as, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, as))
        .exchange();
  }

  private MvcTestResult post(AccountId as, String address, Map<String, String> form) {
    var request =
        browser
            .post()
            .uri("http://" + here + ".test" + address)
            .session(given.session(here, as))
            .with(csrf());
    for (var field : form.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  private String latest() {
    return column("select max(id)::text from casework.consent").getFirst();
  }

  private List<String> said() {
    return column("select authority || ' ' || parts::text from casework.consent order by id");
  }

  private List<String> column(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
