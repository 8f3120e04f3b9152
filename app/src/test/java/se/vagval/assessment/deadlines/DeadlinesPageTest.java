package se.vagval.assessment.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// On 1 September 2026.
@VagvalTest
class DeadlinesPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Test
  void a_mapping_is_listed_from_a_week_before_until_it_is_complete_and_then_the_plan() {
    var scene = new GivenAssessment(given, path, "nacka-2013");
    opened(scene, "2026-08-20");
    assertThat(list(scene, scene.caseworker)).bodyText().contains("Alla är kartlagda");

    opened(scene, "2026-08-08");
    assertThat(list(scene, scene.caseworker))
        .bodyText()
        .contains("Öberg", "Kartläggning</td>", "7 september 2026")
        .doesNotContain("Dagen har gått");
    opened(scene, "2026-06-01");
    assertThat(list(scene, scene.colleague)).bodyText().contains("1 juli 2026", "Dagen har gått");

    scene.completeMapping(database);
    assertThat(list(scene, scene.caseworker)).bodyText().contains("Plan</td>", "31 juli 2026");
    given.in(scene.here, () -> sign(scene));
    assertThat(list(scene, scene.caseworker)).bodyText().contains("Alla är kartlagda");
  }

  @Test
  void young_adults_wait_shorter_where_the_profile_says_so() {
    var scene = new GivenAssessment(given, path, "sundbyberg-2017");
    opened(scene, "2026-08-20");
    assertThat(list(scene, scene.caseworker)).bodyText().contains("Alla är kartlagda");

    given.in(
        scene.here,
        () -> database.sql("update casework.person set birth_date = '2004-05-01'").update());

    assertThat(list(scene, scene.caseworker)).bodyText().contains("3 september 2026");
  }

  @Test
  void nobody_outside_the_unit_is_told() {
    var scene = new GivenAssessment(given, path, "nacka-2013");
    opened(scene, "2026-06-01");

    assertThat(list(scene, scene.stranger)).bodyText().doesNotContain("Öberg");
    assertThat(list(scene, scene.participant)).hasStatus(403);
  }

  private void opened(GivenAssessment scene, String day) {
    given.in(
        scene.here,
        () ->
            database
                .sql("update casework.case_file set opened_on = :day::date")
                .param("day", day)
                .update());
  }

  private void sign(GivenAssessment scene) {
    database
        .sql(
            """
            insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
            values (:case, 1, '{}', '2026-10-01', '2026-09-01', now(), :by)
            """)
        .param("case", UUID.fromString(scene.caseId.toString()))
        .param("by", scene.caseworker.value())
        .update();
  }

  private MvcTestResult list(GivenAssessment scene, AccountId account) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test/assessment/deadlines")
        .session(scene.as(account))
        .exchange();
  }
}
