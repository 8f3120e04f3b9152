package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.choice.PlacementId;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.HeldBack;
import se.vagval.remuneration.store.RunLineStore;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// What becomes of a check in the run when its person has become self-supporting.
@VagvalTest
class ResultInRunTest {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 14);
  private static final YearMonth AUGUST = YearMonth.of(2026, 8);

  @Autowired GivenMoney money;
  @Autowired GivenPath path;
  @Autowired PrepareRun prepareRun;
  @Autowired ApproveRun approveRun;
  @Autowired RunLineStore lines;
  @Autowired JdbcClient database;

  @Test
  void an_approved_result_pays_the_rest_of_the_check_and_no_more() {
    var scene = money.scene();
    var placement = attended(scene, LAST);
    result(scene, placement, LAST.plusDays(6));

    var run = prepared(scene);
    approve(scene, run);

    assertThat(money.in(scene.here(), () -> money.ledger(null))).isEqualTo(5_000_000L);
    assertThat(money.in(scene.here(), money::entries)).isEqualTo(3);
  }

  @Test
  void an_attendance_corrected_afterwards_moves_between_running_and_result() {
    var scene = money.scene();
    var placement = attended(scene, LAST);
    result(scene, placement, LAST.plusDays(6));
    approve(scene, prepared(scene));
    money.in(
        scene.here(),
        () -> {
          money.wasAwayWithoutReason(placement, LocalDate.of(2026, 7, 8));
          return true;
        });

    approve(scene, prepared(scene));

    assertThat(money.in(scene.here(), () -> money.ledger(null))).isEqualTo(5_000_000L);
    assertThat(money.in(scene.here(), money::entries)).isGreaterThan(3);
  }

  @Test
  void facts_that_contradict_each_other_hold_the_check_back_and_no_other() {
    var scene = money.scene();
    var contradicted = attended(scene, LAST);
    result(scene, contradicted, LAST.minusDays(3));
    attended(scene, null);

    var run = prepared(scene);

    assertThat(money.in(scene.here(), () -> lines.held(run)))
        .extracting(HeldBack::because)
        .containsExactly(HeldBack.Because.RESULT_BEFORE_THE_LAST_DAY);
    approve(scene, run);
    assertThat(money.in(scene.here(), money::entries)).isEqualTo(2);
  }

  private PlacementId attended(Scene scene, @org.jspecify.annotations.Nullable LocalDate last) {
    return money.in(
        scene.here(),
        () -> {
          var made = path.placement(money.check(scene, 50_000, 180), scene.offer(), START, last);
          money.allPresent(made, START, last == null ? LocalDate.of(2026, 8, 31) : last);
          return made;
        });
  }

  private void result(Scene scene, PlacementId placement, LocalDate approved) {
    money.in(
        scene.here(),
        () ->
            database
                .sql(
                    """
                    with claimed as (
                      insert into outcomes.claim (id, placement_id, result, evidence_name, evidence_type, evidence,
                        claimed_on, claimed_at, claimed_by)
                      values (:id, :placement, 'EMPLOYMENT', 'avtal.pdf', 'application/pdf', '\\x25', :on, now(),
                        gen_random_uuid())
                      returning *)
                    insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by,
                      decided_on, decided_at)
                    select id, placement_id, true, claimed_by, gen_random_uuid(), :on, now() from claimed
                    """)
                .param("id", UUID.randomUUID())
                .param("placement", placement.value())
                .param("on", approved)
                .update());
  }

  private RunId prepared(Scene scene) {
    return Tenant.<RunId, RuntimeException>call(
        scene.here(),
        () ->
            switch (prepareRun.handle(new PrepareRun.Command(AUGUST, scene.ekonomActs()))) {
              case PrepareRun.Outcome.Prepared(var run) -> run;
              case PrepareRun.Outcome.AnotherIsOpen(var run) -> throw new AssertionError(run);
              case PrepareRun.Outcome.MonthRefused(var reason) -> throw new AssertionError(reason);
            });
  }

  private void approve(Scene scene, RunId run) {
    Tenant.run(
        scene.here(),
        () ->
            assertThat(approveRun.handle(new ApproveRun.Command(run, scene.attestantActs())))
                .isInstanceOf(ApproveRun.Outcome.Approved.class));
  }
}
