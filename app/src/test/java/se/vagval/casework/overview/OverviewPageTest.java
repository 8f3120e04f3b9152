package se.vagval.casework.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class OverviewPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;
  CaseId caseId;

  @BeforeEach
  void one_case() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
    var opened = new AtomicReference<CaseId>();
    given.in(
        here,
        () -> {
          opened.set(path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker));
          database.sql("update casework.person set personal_number = '199001189811'").update();
        });
    caseId = opened.get();
  }

  @Test
  void the_whole_case_stands_on_one_page_and_the_reading_is_logged() {
    given.in(here, this::a_household_and_a_cause);

    var answer = open(caseworker, caseId);

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains(
            "<h1>Åsa Öberg</h1>",
            "19900118-9811",
            "Kim Prov, Väst",
            "class=\"path\"",
            "Kartläggning",
            "Liv Öberg, 6 år",
            "Skyddad person",
            "Sjukskriven",
            "Här kommer anteckningarna")
        .doesNotContain("Hemlig");
    given.in(
        here,
        () ->
            assertThat(
                    database
                        .sql(
                            "select count(*) from audit.entry where act = 'READ' and case_id = :case")
                        .param("case", caseId.value())
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(1));
  }

  @Test
  void another_units_caseworker_is_refused_and_a_team_leader_may_read_but_not_write() {
    var elsewhere = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);

    assertThat(open(elsewhere, caseId)).hasStatus(403);
    assertThat(open(leader, caseId)).hasStatusOk();
    assertThat(open(leader, caseId)).bodyText().doesNotContain("journal/new", "/cause");
    assertThat(browser.get().uri("http://" + here + ".test/casework/cases/" + caseId))
        .hasStatus(401);
  }

  @Test
  void what_cannot_be_done_now_is_told_with_the_reason() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);

    assertThat(open(caseworker, caseId))
        .bodyText()
        .contains("Det här går inte just nu", "Kartläggningen är inte klar.")
        .doesNotContain("Någon annan ansvarar för ärendet.");
    assertThat(open(colleague, caseId))
        .bodyText()
        .contains("Det här går inte just nu", "Någon annan ansvarar för ärendet.");
    assertThat(open(leader, caseId)).bodyText().doesNotContain("Det här går inte just nu");
  }

  @Test
  void another_municipalitys_case_is_not_there() {
    var there = given.municipality("nacka-2013");
    var stranger = given.account(there, Role.CASEWORKER, unit.value(), null);

    assertThat(
            browser
                .get()
                .uri("http://" + there + ".test/casework/cases/" + caseId)
                .session(given.session(there, stranger)))
        .hasStatus(404);
    assertThat(open(caseworker, new CaseId(UUID.randomUUID()))).hasStatus(404);
    assertThat(
            browser
                .get()
                .uri("http://" + here + ".test/casework/cases/no-id")
                .session(given.session(here, caseworker)))
        .hasStatus(404);
  }

  @Test
  void a_protected_person_is_hidden_from_all_but_the_responsible_caseworker() {
    given.in(
        here,
        () -> database.sql("update casework.person set protected_as = 'SECRECY_MARK'").update());
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    assertThat(open(colleague, caseId))
        .bodyText()
        .contains("Bara den ansvariga handläggaren")
        .doesNotContain("Öberg", "19900118");
    assertThat(open(caseworker, caseId)).bodyText().contains("Åsa Öberg", "Skyddad person");
  }

  private void a_household_and_a_cause() {
    var household =
        database
            .sql("select household_id from casework.case_file")
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    var child = path.person("Liv", "Öberg").value();
    var hidden = path.person("Hemlig", "Person").value();
    database
        .sql("update casework.person set birth_date = '2020-05-17' where id = :id")
        .param("id", child)
        .update();
    database
        .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :id")
        .param("id", hidden)
        .update();
    for (var member : Map.of(child, "CHILD", hidden, "ADULT").entrySet()) {
      database
          .sql(
              """
              insert into casework.household_member (household_id, person_id, part, valid)
              values (:household, :person, :part, '[2026-01-01,)')
              """)
          .params(
              Map.of("household", household, "person", member.getKey(), "part", member.getValue()))
          .update();
    }
    given.insert(
        "casework.cause_of_assistance",
        Map.of(
            "case_id", caseId.value(),
            "cause", "SICK",
            "noted_on", LocalDate.of(2026, 3, 2),
            "noted_by", caseworker.value()));
  }

  private MvcTestResult open(AccountId reader, CaseId id) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + id)
        .session(given.session(here, reader))
        .exchange();
  }
}
