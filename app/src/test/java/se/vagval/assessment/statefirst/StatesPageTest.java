package se.vagval.assessment.statefirst;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class StatesPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void open_a_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
  }

  private MvcTestResult get(AccountId account, String language) {
    var address = "http://" + scene.here + ".test/assessment/state-first?lang=" + language;
    return browser.get().uri(address).session(scene.as(account)).exchange();
  }

  private void checked(String responsible, String until) {
    given.in(
        scene.here,
        () -> {
          var id = UUID.randomUUID();
          database
              .sql(
                  """
                  insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons,
                    full_time_programme, rule_id, rule_version, profile, checked_on, checked_at, checked_by, holds_until)
                  values (:id, :case, 'WORK', '{"unemployedSince": "2024-01-01", "programme": "NONE"}', :responsible,
                    '{MEASURES_NOT_EXHAUSTED}', false, 'STF-01', 1, 'nacka-2013', '2026-06-01', now(), :by, :until::date)
                  """)
              .param("id", id)
              .param("case", scene.caseId.value())
              .param("responsible", responsible)
              .param("by", scene.caseworker.value())
              .param("until", until)
              .update();
          database
              .sql(
                  """
                  insert into assessment.state_carried (check_id, case_id, reason, carried_on, carried_at, carried_by)
                  values (:id, :case, 'Platsen finns nu', '2026-06-01', now(), :by)
                  """)
              .param("id", id)
              .param("case", scene.caseId.value())
              .param("by", scene.caseworker.value())
              .update();
        });
  }

  @Test
  void an_expired_conclusion_is_listed_for_its_caseworker_and_not_for_others() {
    checked("AF", "2026-09-01");

    assertThat(get(scene.caseworker, "sv"))
        .bodyText()
        .contains("Öberg, Amina", scene.caseId + "/state-first", "31 augusti 2026")
        .containsPattern("Enhet Väst</th><td class=\"num\">0</td><td class=\"num\">0</td>");
    assertThat(get(scene.colleague, "sv")).bodyText().doesNotContain("Amina");
  }

  @Test
  void what_the_unit_carries_for_the_state_is_counted_while_the_conclusion_holds() {
    checked("AF", "2026-10-01");

    var answer = get(scene.caseworker, "sv");

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .doesNotContain("Amina")
        .containsPattern(
            "Enhet Väst</th><td class=\"num\">1</td><td class=\"num\">0</td><td class=\"num\">1</td>");
    assertThat(get(scene.stranger, "sv")).bodyText().doesNotContain("Enhet Väst");
  }

  @Test
  void a_participant_is_refused_and_the_page_is_complete_in_english() {
    assertThat(get(scene.participant, "sv")).hasStatus(403);
    assertThat(get(scene.caseworker, "en")).bodyText().contains("The state first");
    var analyst = given.account(scene.here, Role.ANALYST, null, null);
    assertThat(get(analyst, "sv")).hasStatus(403);
  }
}
