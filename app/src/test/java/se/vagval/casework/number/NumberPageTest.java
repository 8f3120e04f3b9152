package se.vagval.casework.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class NumberPageTest {

  private static final String COORDINATION = "199001789818";
  private static final String PERSONAL = "199001189811";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  AccountId caseworker;
  UnitId unit;
  CaseId caseId;
  PersonId person;

  @BeforeEach
  void somebody_with_a_coordination_number() {
    here = given.municipality("nacka-2013");
    unit = new UnitId(UUID.randomUUID());
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    person = personWith(COORDINATION);
    var opened = new AtomicReference<CaseId>();
    given.in(here, () -> opened.set(path.caseOf(person, unit, caseworker)));
    caseId = opened.get();
  }

  @Test
  void the_case_leads_to_the_page_while_there_is_only_a_coordination_number() {
    assertThat(get(caseworker, "")).hasStatusOk().bodyText().contains("Byt till personnummer");
    assertThat(give(caseworker, PERSONAL)).hasStatus3xxRedirection();
    assertThat(get(caseworker, ""))
        .bodyText()
        .contains("19900118-9811")
        .doesNotContain("Byt till personnummer");
  }

  @Test
  void both_numbers_lead_to_the_same_person_and_the_history_stays() {
    assertThat(give(caseworker, "900118-9811")).hasStatus3xxRedirection();
    assertThat(give(caseworker, "900118-9811")).hasStatus3xxRedirection();

    assertThat(get(caseworker, "/number"))
        .hasStatusOk()
        .bodyText()
        .contains("19900118-9811", "19900178-9818");
    for (var number : List.of(PERSONAL, COORDINATION)) {
      assertThat(search(number)).hasStatusOk().bodyText().contains("/casework/cases/" + caseId);
    }
    assertThat(born()).isEqualTo("1990-01-18");
  }

  @Test
  void a_number_that_is_already_anothers_is_refused_with_what_to_do() {
    assertThat(personWith(PERSONAL)).isNotEqualTo(person);

    assertThat(give(caseworker, PERSONAL))
        .hasStatus(409)
        .bodyText()
        .contains("Numret hör redan till en annan person här", "be din gruppledare", PERSONAL);
    var tried = new java.util.ArrayList<String>();
    given.in(
        here,
        () ->
            tried.addAll(
                database
                    .sql("select what from audit.entry where what = 'number-tried'")
                    .query((row, n) -> row.getString(1))
                    .list()));
    assertThat(tried).hasSize(1);
  }

  @Test
  void what_is_no_personal_number_is_told_at_the_field() {
    assertThat(give(caseworker, "19900118-9812"))
        .hasStatus(422)
        .bodyText()
        .contains("Numret stämmer inte");
    assertThat(give(caseworker, "")).hasStatus(422);
    assertThat(give(caseworker, COORDINATION))
        .hasStatus(422)
        .bodyText()
        .contains("Det är ett samordningsnummer");
  }

  @Test
  void a_personal_number_is_not_replaced_here() {
    assertThat(give(caseworker, PERSONAL)).hasStatus3xxRedirection();

    assertThat(give(caseworker, "19811218-9876"))
        .hasStatus(409)
        .bodyText()
        .contains("Personen har redan ett personnummer");
  }

  @Test
  void only_the_responsible_caseworker_may() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    assertThat(get(colleague, "/number")).hasStatus(403);
    assertThat(give(colleague, PERSONAL)).hasStatus(403);
    var elsewhere = given.municipality("nacka-2013");
    var stranger = given.account(elsewhere, Role.CASEWORKER, UUID.randomUUID(), null);
    assertThat(
            browser
                .get()
                .uri("http://" + elsewhere + ".test/casework/cases/" + caseId + "/number")
                .session(given.session(elsewhere, stranger)))
        .hasStatus(404);
  }

  private PersonId personWith(String number) {
    var id = UUID.randomUUID();
    given.in(
        here,
        () ->
            given.insert(
                "casework.person",
                Map.of(
                    "id",
                    id,
                    "personal_number",
                    number,
                    "given_name",
                    "Amina",
                    "family_name",
                    "Prov",
                    "birth_date",
                    LocalDate.of(1990, 1, 18))));
    return new PersonId(id);
  }

  private MvcTestResult get(AccountId as, String page) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + caseId + page)
        .session(given.session(here, as))
        .exchange();
  }

  private MvcTestResult give(AccountId as, String number) {
    return browser
        .post()
        .uri("http://" + here + ".test/casework/cases/" + caseId + "/number")
        .session(given.session(here, as))
        .param("number", number)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult search(String number) {
    return browser
        .post()
        .uri("http://" + here + ".test/casework/search")
        .session(given.session(here, caseworker))
        .param("words", number)
        .with(csrf())
        .exchange();
  }

  private String born() {
    var found = new AtomicReference<String>();
    given.in(
        here,
        () ->
            found.set(
                database
                    .sql("select birth_date::text from casework.person where id = :id")
                    .param("id", person.value())
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.get();
  }
}
