package se.vagval.casework.withoutmeasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.Responsible;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.Told;
import se.vagval.testing.VagvalTest;

@VagvalTest
class WithoutMeasurePageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    clock.moveTo(LocalDate.of(2026, 9, 1));
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> database.sql("update casework.case_file set opened_on = '2026-08-01'").update());
  }

  @Test
  void the_reason_is_what_is_to_be_done_first() {
    assertThat(list(scene.caseworker))
        .hasStatusOk()
        .bodyText()
        .contains("1 av 1 personer", "100 procent", "Öberg", "Ingen orsak är angiven", ">31<");

    scene.readyToDecide(database);
    assertThat(list(scene.caseworker)).bodyText().contains("Väntar på beslut");
  }

  @Test
  void whoever_has_no_right_waits_for_no_decision() {
    scene.readyButForTheRight(database);

    assertThat(list(scene.caseworker))
        .bodyText()
        .contains("Har inte rätt till check nu")
        .doesNotContain("Väntar på beslut");
  }

  /// As the rule says, in the same words: a table for the rule and for the list.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          responsible  | full-time programme | reason stated | holds until | stands
          AF           | no                  | no            | 2026-11-28  | Staten hjälper först
          FK           | no                  | no            | 2026-11-28  | Staten hjälper först
          MUNICIPALITY | yes                 | no            | 2026-11-28  | Staten hjälper först
          AF           | no                  | yes           | 2026-11-28  | Väntar på beslut
          MUNICIPALITY | yes                 | yes           | 2026-11-28  | Väntar på beslut
          MUNICIPALITY | no                  | no            | 2026-11-28  | Väntar på beslut
          AF           | no                  | no            | 2026-09-01  | Statens ansvar är inte kontrollerat
          """)
  void while_the_state_comes_first_no_decision_waits(
      String responsible, String programme, String reason, LocalDate until, String stands) {
    scene.readyToDecide(database);
    var isProgramme = programme.equals("yes");
    given.in(scene.here, () -> state(responsible, isProgramme, reason.equals("yes"), until));

    assertThat(list(scene.caseworker)).bodyText().contains(stands);
    var counts = Told.by(get("/casework", scene.caseworker)).contains("beslut väntar");
    var outcome =
        CheckNeedsStateFirst.of(
            new CheckNeedsStateFirst.Facts(
                true,
                true,
                new CheckNeedsStateFirst.Latest(
                    Responsible.valueOf(responsible), until, isProgramme, reason.equals("yes"))),
            LocalDate.of(2026, 9, 1));
    if (until.isAfter(LocalDate.of(2026, 9, 1))) {
      assertThat(outcome instanceof CheckNeedsStateFirst.Outcome.MayBeDecided)
          .isEqualTo(counts)
          .isEqualTo(stands.equals("Väntar på beslut"));
    }
  }

  @Test
  void who_is_at_a_provider_is_in_a_measure_until_the_last_day() {
    given.in(
        scene.here,
        () -> {
          var voucher = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(40_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          path.placement(voucher, offer, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 9, 1));
        });

    assertThat(list(scene.caseworker)).bodyText().contains("Alla är i en insats", "0 av 1");
    clock.moveTo(LocalDate.of(2026, 9, 2));
    assertThat(list(scene.caseworker)).bodyText().contains("1 av 1 personer");
  }

  @Test
  void studies_are_a_measure_and_looking_for_work_is_none() {
    occupied("JOB_SEARCH", null, null);
    assertThat(list(scene.caseworker)).bodyText().contains("1 av 1 personer");

    occupied("SFI", "ONE", "B");
    assertThat(list(scene.caseworker)).bodyText().contains("Alla är i en insats");
  }

  @Test
  void the_days_count_from_the_first_contact() {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into casework.first_contact (id, unit_id, case_id, reached_on, came_by, target_group, wants,
                      given_name, family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, way_out, ended_on,
                      taken_at, taken_by)
                    select gen_random_uuid(), unit_id, id, '2026-05-01', 'PHONE', 'RESTART', 'Ett arbete', 'Kim', 'Ny', '',
                      '070', 'sv', false, false, 'Ringer', '2026-06-01', 'CASE', '2026-08-01', now(), responsible_id
                    from casework.case_file
                    """)
                .update());

    assertThat(list(scene.caseworker)).bodyText().contains(">123<");
  }

  @Test
  void nobody_outside_the_unit_is_told() {
    assertThat(list(scene.stranger)).bodyText().contains("0 av 0").doesNotContain("Öberg");
    assertThat(list(scene.participant)).hasStatus(403);
  }

  private void occupied(String kind, @Nullable String sfiPath, @Nullable String course) {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into plan.occupation (id, case_id, occupied_by, sfi_path, sfi_course, words, minutes, points,
                      times, from_day, saved_at, saved_by)
                    values (:id, :case, :kind, :path, :course, '', 600, 0, '[]', '2026-08-20', now(), :by)
                    """)
                .param("id", UUID.randomUUID())
                .param("case", scene.caseId.value())
                .param("kind", kind)
                .param("path", sfiPath)
                .param("course", course)
                .param("by", scene.caseworker.value())
                .update());
  }

  private void state(String responsible, boolean programme, boolean carried, LocalDate until) {
    var check = UUID.randomUUID();
    database
        .sql(
            """
            insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
              full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
            values (:id, :case, case :responsible when 'FK' then 'HEALTH' else 'WORK' end, '{}', :responsible,
              '{BENEFIT}', :programme, 'STF-01', 1, 'nacka-2013', '2026-08-30', now(), :by, :until)
            """)
        .param("id", check)
        .param("case", scene.caseId.value())
        .param("responsible", responsible)
        .param("programme", programme)
        .param("by", scene.caseworker.value())
        .param("until", until)
        .update();
    if (carried) {
      database
          .sql(
              """
              insert into assessment.state_carried (check_id, case_id, reason, carried_on, carried_at, carried_by)
              values (:id, :case, 'Väntar på plats', '2026-08-30', now(), :by)
              """)
          .param("id", check)
          .param("case", scene.caseId.value())
          .param("by", scene.caseworker.value())
          .update();
    }
  }

  private MvcTestResult list(AccountId account) {
    return get("/casework/without-measure", account);
  }

  private MvcTestResult get(String address, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + address)
        .session(scene.as(account))
        .exchange();
  }
}
