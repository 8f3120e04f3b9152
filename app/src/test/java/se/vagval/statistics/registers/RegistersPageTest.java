package se.vagval.statistics.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class RegistersPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired JdbcClient database;
  private MunicipalityId here;
  private MockHttpSession analyst;

  @BeforeEach
  void an_analyst() {
    here = given.municipality("nacka-2013");
    analyst = as(Role.ANALYST);
  }

  @Test
  void the_documents_tables_come_out_of_the_registers() {
    register("2026-07-01", 697, 314, 673, 193, 96, 63, 56, 10);
    register("2025-07-01", 656, 266, 604, 126, 66, 40, 67, 9);

    var answer = get("/statistics/registers", analyst);

    assertThat(answer).hasStatusOk();
    assertThat(text(answer))
        .contains("193 av 673 hushåll i beslutsregistret juli 2026")
        .contains("utbetalt 697 656 +41")
        .contains("Arbete och rehab 314 45,1 % 266 40,5 % +48")
        .contains("beslutat 673 604 +69")
        .contains("arbetslöshet 193 28,7 % 126 20,9 % +67")
        .contains("rehab 96 49,7 % 66 52,4 % +30")
        .contains("arbetscentrum 63 40 +23")
        .contains("oklar orsak 56 8,3 % 67 11,1 % −11")
        .contains("andra betalar 10 9 +1");
  }

  @Test
  void what_was_printed_in_2005_stands_beside_what_its_counts_give() {
    assertThat(text(get("/statistics/registers", analyst)))
        .contains("Stämmer inte: 193 av 673 är 28,7 procent, men 20,6 är tryckt.")
        .contains("Stämmer inte: 126 av 604 är 20,9 procent, men 20,6 är tryckt.")
        .doesNotContain("Stämmer inte: 314", "Stämmer inte: 96");
  }

  @Test
  void without_a_month_it_says_what_will_be_there() {
    assertThat(text(get("/statistics/registers", analyst)))
        .contains("Här kommer registren att stå");
  }

  @Test
  void a_month_that_is_not_read_in_is_not_nought() {
    register("2026-07-01", 10, 5, 8, 4, 2, 2, 1, 1);

    assertThat(text(get("/statistics/registers?month=2026-07&with=2024-01", analyst)))
        .contains("Inget är inläst för januari 2024", "betyder att uppgifter saknas");
    assertThat(get("/statistics/registers?month=2026-13", analyst)).hasStatus(404);
  }

  @Test
  void the_file_has_the_same_figures() {
    register("2026-07-01", 697, 314, 673, 193, 96, 63, 56, 10);

    assertThat(get("/statistics/registers.csv?month=2026-07", analyst))
        .hasStatusOk()
        .bodyText()
        .contains(
            "\"Ur beslutsregistret\",\"Därav beslutsorsak arbetslöshet\",\"2026-07\",\"193\",\"28.7\"");
  }

  @Test
  void staff_may_read_and_others_not() {
    assertThat(get("/statistics/registers", as(Role.FINANCE_OFFICER))).hasStatusOk();
    assertThat(get("/statistics/registers", as(Role.APPROVER))).hasStatus(403);
    assertThat(get("/statistics/registers.csv", as(Role.RESULT_OFFICER))).hasStatus(403);
    assertThat(browser.get().uri("http://" + here + ".test/statistics/registers")).hasStatus(401);
  }

  private MockHttpSession as(Role role) {
    return given.session(here, given.account(here, role, null, null));
  }

  private MvcTestResult get(String page, MockHttpSession session) {
    return browser.get().uri("http://" + here + ".test" + page).session(session).exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer
          .getResponse()
          .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
          .replaceAll("<[^>]*>", " ")
          .replaceAll("\\s+", " ");
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Households are numbered; the first of the decided ones are the unemployed, the first of those
  /// have a measure.
  private void register(
      String month,
      int paid,
      int rehab,
      int decided,
      int unemployed,
      int measure,
      int centre,
      int unclear,
      int projects) {
    given.in(
        here,
        () ->
            database
                .sql(
                    """
                    with p as (insert into statistics.payment_register (month, household, amount_ore, work_and_rehab)
                      select :month::date, 'H' || n, 100, n <= :rehab from generate_series(1, :paid) n),
                    d as (insert into statistics.decision_register (month, household, cause, with_measure)
                      select :month::date, 'H' || n, case when n <= :unemployed then 'UNEMPLOYED'
                        when n <= :unemployed + :unclear then 'UNCLEAR' else 'SICK' end,
                        n <= :measure or n > :unemployed + :unclear + 3
                      from generate_series(1, :decided) n),
                    c as (insert into statistics.register_activity (month, household, person_no, activity)
                      select :month::date, 'H' || n, 1, 'IN_HOUSE_CENTRE' from generate_series(1, :centre) n)
                    insert into statistics.register_activity (month, household, person_no, activity, project)
                    select :month::date, 'P' || n, 1, 'PROJECT', 'Tre' from generate_series(1, :projects) n
                    """)
                .param("month", month)
                .param("paid", paid)
                .param("rehab", rehab)
                .param("decided", decided)
                .param("unemployed", unemployed)
                .param("measure", measure)
                .param("centre", centre)
                .param("unclear", unclear)
                .param("projects", projects)
                .update());
  }
}
