package se.vagval.assessment.statefirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
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
import se.vagval.assessment.GivenAssessment;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// Months of what is carried, reckoned by the database from a table of cases.
@VagvalTest
class CarriedOverTimeTest {

  /// Each case with its checks: who comes first, the day of the check, the first day on which it
  /// holds no longer, and the day on which the reason was stated. The last is the day of closing,
  /// and that of opening it again.
  private static final String CASES =
      """
      whole months       | AF 2026-03-01 2026-06-01 2026-03-01 |                                     |
      stated later       | AF 2026-03-01 2026-06-01 2026-04-15 |                                     |
      checked again      | AF 2026-03-01 2026-06-01 2026-03-01 | AF 2026-05-10 2026-08-10 2026-05-10 |
      then municipality  | AF 2026-03-01 2026-06-01 2026-03-01 | MUNICIPALITY 2026-04-20 2026-07-20 - |
      then the agency    | AF 2026-03-01 2026-06-01 2026-03-01 | FK 2026-05-10 2026-08-10 2026-05-12 |
      never carried      | FK 2026-03-01 2026-06-01 -          |                                     |
      closed             | FK 2026-03-01 2026-06-01 2026-03-01 |                                     | 2026-04-30
      opened again       | FK 2026-03-01 2026-06-01 2026-03-01 |                                     | 2026-04-10 2026-05-05
      goes on            | FK 2026-08-01 2026-11-01 2026-08-02 |                                     |
      long ago           | AF 2024-03-01 2024-06-01 2024-03-01 |                                     |
      """;

  /// On the last day, begun, ended; of each part of the state.
  private static final String MONTHS =
      """
      2026-02 | 0 0 0 | 0 0 0
      2026-03 | 4 4 0 | 2 2 0
      2026-04 | 4 1 1 | 0 0 2
      2026-05 | 3 0 1 | 2 2 0
      2026-06 | 1 0 2 | 1 0 1
      2026-07 | 1 0 0 | 1 0 0
      2026-08 | 0 0 1 | 1 1 1
      2026-09 | 0 0 0 | 1 0 0
      """;

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void a_unit_with_a_table_of_cases() {
    clock.moveTo(TestClock.USUAL);
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(scene.here, () -> CASES.lines().forEach(this::write));
  }

  private void write(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    var person = path.person("Namn", cells.getFirst());
    var caseId = path.caseOf(person, scene.unit, scene.caseworker);
    cells.subList(1, 3).stream().filter(cell -> !cell.isEmpty()).forEach(c -> check(caseId, c));
    var closing = cells.getLast().split(" ", -1);
    if (!closing[0].isEmpty()) {
      close(caseId, closing);
    }
  }

  private void check(CaseId caseId, String cell) {
    var said = cell.split(" ", -1);
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons, full_time_programme,
              rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
            values (:id, :case, case when :first = 'FK' then 'HEALTH' else 'WORK' end, '{"benefit": "GRANTED"}', :first,
              case when :first = 'FK' then '{FK_PAYS}' else '{NOT_REGISTERED,MEASURES_NOT_EXHAUSTED}' end::text[], false,
              'STF-01', 1, 'nacka-2013', :on::date, now(), :by, :until::date)
            """)
        .param("id", id)
        .param("case", caseId.value())
        .param("first", said[0])
        .param("on", said[1])
        .param("until", said[2])
        .param("by", scene.caseworker.value())
        .update();
    if (!said[3].equals("-")) {
      database
          .sql(
              """
              insert into assessment.state_carried (check_id, case_id, reason, carried_on, carried_at, carried_by)
              values (:id, :case, 'Platsen finns nu', :on::date, now(), :by)
              """)
          .param("id", id)
          .param("case", caseId.value())
          .param("on", said[3])
          .param("by", scene.caseworker.value())
          .update();
    }
  }

  private void close(CaseId caseId, String[] days) {
    var closing = UUID.randomUUID();
    database
        .sql(
            """
            with closed as (insert into casework.case_closing (id, case_id, closed_on, reason_code, closed_by, closed_at)
              values (:id, :case, :on::date, 'MOVED', :by, now()))
            update casework.case_file set closed_on = :on::date where id = :case and not :again
            """)
        .param("id", closing)
        .param("case", caseId.value())
        .param("on", days[0])
        .param("by", scene.caseworker.value())
        .param("again", days.length > 1)
        .update();
    if (days.length > 1) {
      database
          .sql(
              """
              insert into casework.case_reopening (id, closing_id, case_id, reopened_on, reopened_why, reopened_by,
                reopened_at)
              values (gen_random_uuid(), :closing, :case, :on::date, 'Tillbaka', :by, now())
              """)
          .param("closing", closing)
          .param("case", caseId.value())
          .param("on", days[1])
          .param("by", scene.caseworker.value())
          .update();
    }
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test/assessment/state-first" + address)
        .session(scene.as(account))
        .exchange();
  }

  private List<String> rows(AccountId account) throws UnsupportedEncodingException {
    return get(".csv?lang=sv", account).getResponse().getContentAsString().lines().toList();
  }

  @Test
  void each_months_last_day_and_what_began_and_ended_are_counted_by_part_of_the_state()
      throws UnsupportedEncodingException {
    var expected = new ArrayList<String>();
    for (var line : MONTHS.lines().toList()) {
      var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      expected.add(row(cells.getFirst(), "Arbetsförmedlingen", cells.get(1)));
      expected.add(row(cells.getFirst(), "Försäkringskassan", cells.get(2)));
    }

    var rows = rows(scene.caseworker);

    assertThat(rows.getFirst()).contains("\"Enhet\",\"Månad\",\"I stället för\"");
    assertThat(rows).hasSize(1 + 2 * 12).containsSubsequence(expected);
    assertThat(rows.get(1)).startsWith("\"Enhet Väst\",\"2025-10\"");
  }

  private static String row(String month, String instead, String counts) {
    var numbers = counts.split(" ", -1);
    return "\"Enhet Väst\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\""
        .formatted(month, instead, numbers[0], numbers[1], numbers[2]);
  }

  /// 92, 47, 162, 50 and 70 days instead of one, and 60, 40, 27 and 90 of the other; 31 so far.
  @Test
  void the_page_tells_how_long_and_why_the_state_came_first() {
    assertThat(get("?lang=sv", scene.caseworker))
        .bodyText()
        .contains("Månad för månad, Enhet Väst", "september 2026")
        .containsPattern(
            "Arbetsförmedlingen, har upphört</th><td class=\"num\">5</td><td class=\"num\">70 dagar</td><td class=\"num\">84,2 dagar")
        .containsPattern(
            "Försäkringskassan, har upphört</th><td class=\"num\">4</td><td class=\"num\">50 dagar</td><td class=\"num\">54,3 dagar")
        .containsPattern(
            "Försäkringskassan, pågår: hittills</th><td class=\"num\">1</td><td class=\"num\">31 dagar")
        .containsPattern(
            "inte inskriven[^<]*</th><td>Arbetsförmedlingen</td><td class=\"num\">5</td>")
        .containsPattern(
            "får sjukpenning[^<]*</th><td>Försäkringskassan</td><td class=\"num\">4</td>");
    assertThat(get("?lang=en", scene.caseworker)).bodyText().contains("The last twelve months");
  }

  /// A name that a spreadsheet would take for a formula is written so that it does not.
  @Test
  void the_file_holds_no_formula_and_names_nobody() throws UnsupportedEncodingException {
    given.in(
        scene.here,
        () -> {
          var unit = new UnitId(UUID.randomUUID());
          given.insert("casework.unit", Map.of("id", unit.value(), "name", "=1+1 Väst"));
          var caseId = path.caseOf(path.person("Namn", "Öst"), unit, scene.caseworker);
          check(caseId, "AF 2026-08-01 2026-11-01 2026-08-01");
        });

    var rows = rows(scene.caseworker);

    assertThat(rows.get(1)).startsWith("\"'=1+1 Väst\"");
    assertThat(String.join(" ", rows)).doesNotContain("Namn", "VV-2026");
  }

  @Test
  void only_cases_that_the_reader_may_open_are_counted() throws UnsupportedEncodingException {
    assertThat(rows(scene.stranger)).hasSize(1);
    assertThat(get("", scene.stranger)).bodyText().doesNotContain("Månad för månad");
    assertThat(get(".csv", scene.participant)).hasStatus(403);
    var analyst = given.account(scene.here, Role.ANALYST, null, null);
    assertThat(get(".csv", analyst)).hasStatus(403);
  }

  @Test
  void what_was_told_of_a_month_adds_up_to_the_next() throws UnsupportedEncodingException {
    var before = new int[2];
    for (var line : rows(scene.caseworker).stream().skip(1).toList()) {
      var cells = line.replace("\"", "").split(",", -1);
      var part = cells[2].startsWith("A") ? 0 : 1;
      before[part] += Integer.parseInt(cells[4]) - Integer.parseInt(cells[5]);

      assertThat(cells[3]).as(line).isEqualTo(String.valueOf(before[part]));
    }
  }
}
