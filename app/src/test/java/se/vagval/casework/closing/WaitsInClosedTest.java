package se.vagval.casework.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.catalogue.Measure;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

/// A case that was closed on 1 December 2026, after a placement of which not all days were
/// reported.
@VagvalTest
class WaitsInClosedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
  private static final String LIST = "/casework/closed";

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  GivenAssessment scene;
  AccountId leader;
  PlacementId placement;

  @BeforeEach
  void a_closed_case() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    leader = given.account(scene.here, Role.TEAM_LEADER, scene.unit.value(), null);
    var made = new AtomicReference<PlacementId>();
    given.in(scene.here, () -> made.set(ended()));
    placement = made.get();
    clock.moveTo(LocalDate.of(2026, 12, 1));
    assertThat(
            post(
                "/casework/cases/" + scene.caseId + "/close",
                Map.of("id", "", "reason", "WORK", "words", "")))
        .hasStatus(302);
    clock.moveTo(LocalDate.of(2027, 1, 8));
  }

  /// The check and the placement on it, and the person has got both decisions.
  private PlacementId ended() {
    var voucher = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(50_000), 180);
    var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
    var last = LocalDate.of(2026, 11, 20);
    var placed = path.placement(voucher, offer, LocalDate.of(2026, 11, 2), last);
    database
        .sql(
            """
            insert into assessment.check_ended (id, voucher_id, case_id, last_day, reason, rule_id, rule_version, facts,
              ended_on, ended_at, ended_by, number, profile, legal_source, delegation)
            values (gen_random_uuid(), :id, :case, '2026-11-20', 'Klarar sig', 'CHK-02', 1, '{}', '2026-11-10', now(), :by,
              'B-2026-77', 'nacka-2013', 'Lag', 'Ordning')
            """)
        .param("id", voucher.value())
        .param("case", scene.caseId.value())
        .param("by", scene.caseworker.value())
        .update();
    database
        .sql(
            """
            insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
            select gen_random_uuid(), d.id, d.case_id, 'DELIVERED', '2026-11-10', 'HANDED_OVER', '', now(), :by
            from assessment.numbered_decision d
            """)
        .param("by", scene.caseworker.value())
        .update();
    return placed;
  }

  @Test
  void an_absence_reported_after_the_closing_waits_for_who_was_responsible_until_it_is_assessed() {
    assertThat(get(LIST, scene.caseworker)).bodyText().doesNotContain("Väntar på dig");
    given.in(scene.here, () -> path.mark(placement, DAY, "ABSENT"));

    for (var year : new String[] {"", "?year=2025"}) {
      assertThat(get(LIST + year, scene.caseworker))
          .hasStatusOk()
          .bodyText()
          .contains("Väntar på dig", "Öberg", "Frånvaro väntar på att bedömas");
    }
    for (var who : new AccountId[] {scene.colleague, leader, scene.stranger}) {
      assertThat(get(LIST, who)).hasStatusOk().bodyText().doesNotContain("Väntar på dig");
    }
    assertThat(get("/casework/cases/" + scene.caseId, scene.caseworker))
        .bodyText()
        .contains("En frånvarodag väntar", assess());

    assertThat(post(assess(), Map.of("reason", "VALID", "version", "1"))).hasStatus(302);
    assertThat(get(LIST, scene.caseworker)).bodyText().doesNotContain("Väntar på dig");
  }

  @Test
  void in_an_open_case_it_stands_in_the_work_list_and_not_here() {
    given.in(scene.here, () -> path.mark(placement, DAY, "ABSENT"));
    assertThat(
            post(
                "/casework/cases/" + scene.caseId + "/open-again",
                Map.of("id", "", "why", "Kom tillbaka")))
        .hasStatus(302);

    assertThat(get(LIST, scene.caseworker)).bodyText().doesNotContain("Väntar på dig");
    assertThat(get("/casework", scene.caseworker)).bodyText().contains("med frånvaro att bedöma");
  }

  @Test
  void of_somebody_protected_nothing_is_told_to_who_has_no_right_to_the_case_any_more() {
    given.in(
        scene.here,
        () -> {
          path.mark(placement, DAY, "ABSENT");
          database
              .sql("update casework.person set protected_as = 'SECRECY_MARK', alias = 'Ekorren'")
              .update();
        });

    assertThat(get(LIST, scene.caseworker))
        .bodyText()
        .doesNotContain("Väntar på dig", "Öberg", "Ekorren");
  }

  private String assess() {
    return "/attendance/placements/" + placement + "/absences/" + DAY;
  }

  private MvcTestResult get(String address, AccountId as) {
    var uri = "http://" + scene.here + ".test" + address;
    return browser.get().uri(uri).session(scene.as(as)).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    var uri = "http://" + scene.here + ".test" + address;
    var request = browser.post().uri(uri).session(scene.as(scene.caseworker)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
