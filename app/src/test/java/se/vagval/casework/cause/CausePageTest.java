package se.vagval.casework.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import se.vagval.casework.Cases;
import se.vagval.casework.Cause;
import se.vagval.casework.Inquiries;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class CausePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Cases cases;
  @Autowired Inquiries inquiries;

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
    given.in(here, () -> opened.set(path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker)));
    caseId = opened.get();
  }

  @Test
  void a_cause_is_noted_once_and_told_by_the_door() {
    assertThat(note(caseworker, "SICK", "31", "8", "0")).hasStatus3xxRedirection();
    assertThat(note(caseworker, "SICK", "31", "8", "0")).hasStatus3xxRedirection();

    assertThat(causes()).containsExactly("SICK");
    given.in(here, () -> assertThat(cases.cause(caseId, TestClock.USUAL)).contains(Cause.SICK));
  }

  @Test
  void a_stale_form_is_told_what_was_noted_meanwhile_and_keeps_its_choice() {
    assertThat(note(caseworker, "SICK", "31", "8", "0")).hasStatus3xxRedirection();

    var stale = note(caseworker, "WAITING", "31", "8", "0");

    assertThat(stale).hasStatus(409);
    assertThat(stale).bodyText().contains("Någon annan har nyss angett: Sjukskriven");
    assertThat(stale).bodyText().containsPattern("value=\"WAITING\"[^>]*checked");
    assertThat(causes()).containsExactly("SICK");
  }

  @Test
  void what_is_wrong_is_told_at_the_field() {
    assertThat(note(caseworker, "", "31", "2", "0"))
        .bodyText()
        .contains("Välj ett försörjningshinder", "Månaden har inte den dagen");
    assertThat(note(caseworker, "SICK", "2", "9", "0")).hasStatus(422);
    assertThat(note(caseworker, "SICK", "", "", "0")).hasStatus(422);
    assertThat(causes()).isEmpty();
  }

  @Test
  void only_the_responsible_caseworker_may() {
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);

    assertThat(note(colleague, "SICK", "31", "8", "0")).hasStatus(403);
    assertThat(form(colleague)).hasStatus(403);
    assertThat(form(caseworker)).bodyText().contains("Oklart, behöver utredas");
  }

  @Test
  void an_unclear_cause_opens_one_inquiry_that_is_closed_with_what_it_showed() {
    assertThat(note(caseworker, "UNCLEAR", "31", "8", "0")).hasStatus3xxRedirection();
    assertThat(note(caseworker, "UNCLEAR", "31", "8", "0")).hasStatus3xxRedirection();
    assertThat(list("select due_on::text from casework.inquiry")).containsExactly("2026-10-01");
    assertThat(get("/casework/cases/" + caseId, caseworker))
        .bodyText()
        .contains("Utredningen ska vara klar senast 1 oktober 2026", "Avsluta utredningen");
    var seen = list("select id::text from casework.cause_of_assistance").getFirst();

    var without = note(caseworker, "SICK", "1", "9", seen);
    assertThat(without).hasStatus(422);
    assertThat(without).bodyText().contains("Skriv vad utredningen visade");
    assertThat(note(caseworker, "SICK", "1", "9", seen, "Läkarintyg finns"))
        .hasStatus3xxRedirection();

    assertThat(list("select found_cause || ' ' || finding from casework.inquiry"))
        .containsExactly("SICK Läkarintyg finns");
    assertThat(list("select list_code from casework.cause_of_assistance order by id"))
        .containsExactly("OKL", "SJU");
    given.in(here, () -> assertThat(inquiries.open(caseId)).isEmpty());
  }

  @Test
  void the_cause_and_the_inquiry_of_a_closed_case_stand_as_they_were() {
    assertThat(note(caseworker, "UNCLEAR", "31", "8", "0")).hasStatus3xxRedirection();
    var seen = list("select id::text from casework.cause_of_assistance").getFirst();
    given.in(
        here,
        () -> database.sql("update casework.case_file set closed_on = '2026-09-01'").update());

    assertThat(note(caseworker, "SICK", "1", "9", seen, "Läkarintyg <finns>"))
        .hasStatus(409)
        .bodyText()
        .contains(
            "Ärendet avslutades 1 september 2026",
            "Inget är ändrat",
            "Läkarintyg &lt;finns&gt;",
            "/casework/cases/" + caseId + "/open-again\"");
    assertThat(form(caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("Ärendet avslutades 1 september 2026", "/open-again\"")
        .doesNotContain("name=\"cause\"");
    assertThat(get("/casework/cases/" + caseId, caseworker))
        .bodyText()
        .doesNotContain(caseId + "/cause\"");
    assertThat(causes()).containsExactly("UNCLEAR");
    assertThat(list("select id::text from casework.inquiry where closed_on is null")).hasSize(1);
  }

  @Test
  void open_inquiries_are_listed_for_the_caseworker_and_the_team_leader_and_late_ones_marked() {
    var leader = given.account(here, Role.TEAM_LEADER, unit.value(), null);
    var colleague = given.account(here, Role.CASEWORKER, unit.value(), null);
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    insert into casework.inquiry (id, case_id, opened_on, due_on, opened_by, opened_at, profile)
                    values (gen_random_uuid(), :case, '2026-07-01', '2026-08-31', gen_random_uuid(), now(), 'p')
                    """)
                .param("case", caseId.value())
                .update());

    for (var reader : List.of(caseworker, leader)) {
      assertThat(get("/casework/inquiries", reader))
          .bodyText()
          .contains("Öberg, Åsa", "Försenad", "31 augusti 2026");
    }
    assertThat(get("/casework/inquiries", colleague)).bodyText().contains("Ingen öppen utredning");
    var decision = get("/assessment/cases/" + caseId + "/decision", caseworker);
    assertThat(decision).hasStatus(409);
    assertThat(decision).bodyText().contains("klar senast 31 augusti 2026", "/cause\"");
  }

  @Test
  void who_lists_no_cases_lists_no_inquiries() {
    var finance = given.account(here, Role.FINANCE_OFFICER, null, null);

    assertThat(get("/casework/inquiries", finance)).hasStatus(403);
  }

  private MvcTestResult get(String address, AccountId by) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, by))
        .exchange();
  }

  private MvcTestResult form(AccountId by) {
    return browser
        .get()
        .uri("http://" + here + ".test/casework/cases/" + caseId + "/cause")
        .session(given.session(here, by))
        .exchange();
  }

  private MvcTestResult note(AccountId by, String cause, String day, String month, String seen) {
    return note(by, cause, day, month, seen, "");
  }

  private MvcTestResult note(
      AccountId by, String cause, String day, String month, String seen, String finding) {
    return browser
        .post()
        .uri("http://" + here + ".test/casework/cases/" + caseId + "/cause")
        .session(given.session(here, by))
        .with(csrf())
        .param("cause", cause)
        .param("on.day", day)
        .param("on.month", month)
        .param("on.year", "2026")
        .param("application", "2026-08")
        .param("finding", finding)
        .param("seen", seen)
        .exchange();
  }

  private List<String> causes() {
    return list("select cause from casework.cause_of_assistance order by id");
  }

  private List<String> list(String sql) {
    var found = new AtomicReference<>(List.<String>of());
    given.in(here, () -> found.set(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found.get();
  }
}
