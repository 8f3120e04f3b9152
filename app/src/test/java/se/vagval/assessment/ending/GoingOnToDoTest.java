package se.vagval.assessment.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A check that was ended, and whose end was changed, where a caseworker decides on checks of up to
/// 24 000 kronor and a team leader of up to 48 000 (DEC-03, DEC-04).
@VagvalTest
class GoingOnToDoTest {

  private static final String WAITS = "checkar att besluta om de ska löpa vidare";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;
  AccountId leader;
  VoucherId check = new VoucherId(UUID.randomUUID());

  @BeforeEach
  void a_case_and_its_team_leader() {
    scene = new GivenAssessment(given, path, "sundbyberg-2017");
    leader = given.account(scene.here, Role.TEAM_LEADER, scene.unit.value(), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | check of | changed by       | the leader is to decide
          DEC-04 | 24000    | RECONSIDERED     | no
          DEC-04 | 24001    | RECONSIDERED     | yes
          DEC-04 | 24001    | CHANGED_UNASKED  | yes
          DEC-04 | 48000    | RECONSIDERED     | yes
          DEC-04 | 48001    | RECONSIDERED     | no
          DEC-04 | 40000    | COURT_DECIDED    | no
          DEC-04 | 40000    | nobody           | no
          """)
  void what_the_municipality_changed_beyond_the_caseworker_waits_for_the_leader(
      String rule, int kronor, String changedBy, String waits) {
    ended(kronor);
    switch (changedBy) {
      case "RECONSIDERED" -> changed("RECONSIDERED", "IS_CHANGED");
      case "COURT_DECIDED" -> changed("COURT_DECIDED", "GRANTED");
      case "CHANGED_UNASKED" -> changed("CHANGED_UNASKED", null);
      default -> {}
    }

    assertThat(list(leader).getResponse().getStatus()).isEqualTo(200);
    assertThat(isTold(leader)).as(rule).isEqualTo(waits.equals("yes"));
    assertThat(isTold(scene.caseworker)).as("the leader's only").isFalse();
  }

  @Test
  void the_leader_goes_from_the_list_to_the_case_and_lets_the_check_go_on() {
    ended(40_000);
    changed("RECONSIDERED", "IS_CHANGED");
    var goOn = "/assessment/checks/" + check + "/go-on";
    assertThat(get("/casework?cases=unit&do=go-on", leader))
        .bodyText()
        .contains("Öberg", "/casework/cases/" + scene.caseId);
    assertThat(get("/casework/cases/" + scene.caseId, leader)).bodyText().contains(goOn);
    assertThat(post(goOn, scene.caseworker)).hasStatus(409);
    assertThat(isTold(leader)).isTrue();

    assertThat(post(goOn, leader)).hasStatus(302);

    assertThat(isTold(leader)).isFalse();
    assertThat(one("select count(*)::text from assessment.check_end_undone")).isEqualTo("1");
  }

  @Test
  void what_a_court_has_changed_since_is_the_caseworkers_to_carry_out() {
    ended(40_000);
    changed("RECONSIDERED", "IS_CHANGED");
    changed("COURT_DECIDED", "GRANTED");

    assertThat(isTold(leader)).isFalse();
    assertThat(post("/assessment/checks/" + check + "/go-on", scene.caseworker)).hasStatus(302);
  }

  @Test
  void another_units_leader_is_told_nothing() {
    ended(40_000);
    changed("RECONSIDERED", "IS_CHANGED");
    var east = UUID.randomUUID();
    given.in(scene.here, () -> given.insert("casework.unit", Map.of("id", east, "name", "Öst")));
    var other = given.account(scene.here, Role.TEAM_LEADER, east, null);

    assertThat(isTold(other)).isFalse();
  }

  private void ended(int kronor) {
    given.in(
        scene.here,
        () -> {
          check = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(kronor), 180);
          database
              .sql(
                  """
                  insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version,
                    facts, ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
                  values (gen_random_uuid(), :check, :case, '2026-09-20', 'Hushållet klarar sig', 'CHK-02', 1,
                    '{"months": [], "reached": {}}', '2026-09-01', now(), :by, 'B-2026-900', 'sundbyberg-2017',
                    '12 kap. 3 §', 'Ordning')
                  """)
              .param("check", check.value())
              .param("case", scene.caseId.value())
              .param("by", leader.value())
              .update();
        });
  }

  private void changed(String kind, @Nullable String detail) {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words,
                      noted_at, noted_by)
                    select gen_random_uuid(), e.id, e.case_id, :kind, '2026-09-01', :detail, 'Skäl', now(), :by
                    from assessment.check_ended e
                    """)
                .param("kind", kind)
                .param("detail", detail)
                .param("by", scene.caseworker.value())
                .update());
  }

  private boolean isTold(AccountId who) {
    return new String(list(who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
        .contains(WAITS);
  }

  private MvcTestResult list(AccountId who) {
    return get("/casework?cases=unit", who);
  }

  private MvcTestResult get(String address, AccountId as) {
    var uri = "http://" + scene.here + ".test" + address;
    return browser.get().uri(uri).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String address, AccountId as) {
    var uri = "http://" + scene.here + ".test" + address;
    var change = "select id::text from assessment.decision_event order by seq desc limit 1";
    return browser
        .post()
        .uri(uri)
        .session(scene.as(as))
        .with(csrf())
        .param("end", one("select id::text from assessment.check_ended"))
        .param("change", one(change))
        .exchange();
  }

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }
}
