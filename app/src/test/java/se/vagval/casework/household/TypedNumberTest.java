package se.vagval.casework.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;

/// The number of somebody that one may not know of is answered as a number that nobody has. Today
/// is 1 September 2026.
@VagvalTest
class TypedNumberTest {

  private static final String NUMBER = "199001189811";

  /// Whose the number is.
  private enum Whose {
    NOBODYS,
    STRANGERS,
    STRANGERS_WHO_MOVED_THERE,
    STRANGERS_OF_OLD,
    PROTECTED,
    PROTECTED_IN_THE_UNIT,
    PROTECTED_HERE
  }

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired StatementCount statements;

  MunicipalityId here;
  UnitId unit;
  UnitId far;
  AccountId caseworker;
  AccountId colleague;
  AccountId stranger;
  CaseId caseId = new CaseId(UUID.randomUUID());
  CaseId sister = new CaseId(UUID.randomUUID());

  @BeforeEach
  void two_cases_of_one_caseworker() {
    begin();
  }

  private void begin() {
    here = given.municipality("nacka-2013");
    given.in(
        here,
        () -> {
          unit = path.unit();
          far = path.unit();
        });
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    stranger = given.account(here, Role.CASEWORKER, far.value(), null);
    given.in(
        here,
        () -> {
          caseId = path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker);
          sister = path.caseOf(path.person("Bo", "Öberg"), unit, caseworker);
          live(path.person("Dold", "Öberg"), caseId);
          database
              .sql(
                  "update casework.person set protected_as = 'SECRECY_MARK' where given_name = 'Dold'")
              .update();
        });
  }

  @Test
  void whose_the_number_is_changes_neither_an_answer_nor_a_page_nor_the_work() {
    var told = new HashMap<Whose, List<String>>();
    for (var whose : Whose.values()) {
      begin();
      given.in(here, () -> belongsTo(whose));
      told.put(whose, whatIsTold());
    }

    assertThat(String.valueOf(told.get(Whose.NOBODYS)))
        .contains("302", "Kim Öberg", "Personen hör redan", "registrerad i ett annat hushåll");
    assertThat(new HashSet<>(told.values())).as(String.valueOf(told)).hasSize(1);
  }

  /// Adds the person, opens the pages, sends the form again, and moves the person to another case.
  private List<String> whatIsTold() {
    var told = new ArrayList<String>();
    told.add(add(caseId, "2026-08-01", "1"));
    told.add(page("/household"));
    told.add(add(caseId, "2026-08-01", "1"));
    told.add(add(caseId, "2026-08-02", "2"));
    told.add(page(""));
    told.add(add(sister, "2026-08-20", "1"));
    told.add(move());
    told.add(page("/household"));
    return told;
  }

  private String add(CaseId into, String from, String seen) {
    return sent(into, from, Map.of("seen", seen));
  }

  private String move() {
    return sent(sister, "2026-08-20", Map.of("seen", "1", "moves", "yes"));
  }

  /// The answer, and how many statements it took.
  private String sent(CaseId into, String from, Map<String, String> more) {
    var answers = new ArrayList<MvcTestResult>();
    int work = statements.of(() -> answers.add(post(into, from, more)));
    var answer = answers.getFirst().getResponse();
    return answer.getStatus() + " " + alike(body(answers.getFirst())) + " " + work;
  }

  private String page(String what) {
    return alike(
        body(
            browser
                .get()
                .uri("http://" + here + ".test/casework/cases/" + caseId + what)
                .session(given.session(here, caseworker))
                .exchange()));
  }

  /// Without what differs between any two cases.
  private static String alike(String page) {
    return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
        .replaceAll("(?s).*?<main", "<main")
        .replaceAll("name=\"_csrf\"[^>]*", "")
        .replaceAll("VV-2026-[0-9]+|H[0-9]{4,}|test-[0-9]+", "number");
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult post(CaseId into, String from, Map<String, String> more) {
    var day = from.split("-", -1);
    var values = new HashMap<>(more);
    values.putAll(Map.of("part", "ADULT", "number", NUMBER, "given", "Kim", "family", "Öberg"));
    values.putAll(Map.of("from.year", day[0], "from.month", day[1], "from.day", day[2]));
    var asked =
        browser
            .post()
            .uri("http://" + here + ".test/casework/cases/" + into + "/household/add")
            .session(given.session(here, caseworker))
            .with(csrf());
    values.forEach(asked::param);
    return asked.exchange();
  }

  private void belongsTo(Whose whose) {
    if (whose == Whose.NOBODYS) {
      return;
    }
    var person = whose == Whose.PROTECTED_HERE ? hidden() : path.person("Noa", "Ek");
    database
        .sql("update casework.person set personal_number = :number where id = :id")
        .param("number", NUMBER)
        .param("id", person.value())
        .update();
    switch (whose) {
      case NOBODYS -> throw new IllegalStateException();
      case STRANGERS, STRANGERS_OF_OLD, PROTECTED -> path.caseOf(person, far, stranger);
      case STRANGERS_WHO_MOVED_THERE ->
          live(person, path.caseOf(path.person("Eva", "Ek"), far, stranger));
      case PROTECTED_IN_THE_UNIT -> path.caseOf(person, unit, colleague);
      case PROTECTED_HERE -> {}
    }
    if (whose == Whose.STRANGERS_OF_OLD) {
      database
          .sql("update casework.case_file set closed_on = '2026-05-01' where person_id = :id")
          .param("id", person.value())
          .update();
    }
    if (whose.name().startsWith("PROTECTED")) {
      database
          .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :id")
          .param("id", person.value())
          .update();
    }
  }

  /// Who lives in the household, protected.
  private PersonId hidden() {
    return database
        .sql("select id from casework.person where given_name = 'Dold'")
        .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
        .single();
  }

  private void live(PersonId person, CaseId with) {
    database
        .sql(
            """
            insert into casework.household_member (household_id, person_id, part, valid)
            select household_id, :person, 'ADULT', '[2026-02-01,)' from casework.case_file where id = :case
            """)
        .param("person", person.value())
        .param("case", with.value())
        .update();
  }

  @Test
  void the_two_stay_two_and_the_strangers_own_log_tells_that_the_number_was_tried() {
    given.in(here, () -> belongsTo(Whose.STRANGERS));

    assertThat(add(caseId, "2026-08-01", "1")).startsWith("302");

    assertThat(
            texts(
                "select given_name || ' ' || coalesce(personal_number, '') || '/' || coalesce(stated_number, '') from casework.person where given_name in ('Kim', 'Noa')"))
        .containsExactlyInAnyOrder("Noa " + NUMBER + "/", "Kim /" + NUMBER);
    assertThat(
            texts(
                "select p.given_name from audit.entry e join casework.case_file c on c.id = e.case_id join casework.person p on p.id = c.person_id where what = 'number-tried'"))
        .containsExactlyInAnyOrder("Noa", "Åsa");
  }

  @Test
  void somebody_whom_one_may_know_of_is_who_they_are() {
    given.in(
        here,
        () -> {
          var person = path.person("Noa", "Ek");
          database
              .sql("update casework.person set personal_number = :number where id = :id")
              .param("number", NUMBER)
              .param("id", person.value())
              .update();
          assertThat(path.caseOf(person, unit, colleague)).isNotNull();
        });

    assertThat(add(caseId, "2026-08-01", "1")).startsWith("302");

    assertThat(page("/household")).contains("Noa Ek", "Har eget ärende");
    assertThat(texts("select 1::text from casework.person where stated_number is not null"))
        .isEmpty();
  }

  private List<String> texts(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
