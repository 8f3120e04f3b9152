package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.Role;
import se.vagval.choice.PlacementId;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.SqlStatements;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class MonthRunTest {

  private static final LocalDate START = LocalDate.of(2026, 7, 6);
  private static final LocalDate AUGUST_31 = LocalDate.of(2026, 8, 31);
  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final YearMonth AUGUST = YearMonth.of(2026, 8);

  /// 26 of 180 days of 35 000 kr, rounded down to öre.
  private static final long OF_JULY = 505_555;

  @Autowired GivenMoney money;
  @Autowired GivenPath path;
  @Autowired PrepareRun prepareRun;
  @Autowired ApproveRun approveRun;
  @Autowired WithdrawRun withdrawRun;
  @Autowired RenewRun renewRun;
  @Autowired JdbcClient database;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @SuppressWarnings("NullAway.Init")
  private PlacementId placement;

  @BeforeEach
  void somebody_has_attended_since_the_6th_of_july() {
    scene = money.scene();
    placement =
        money.in(
            scene.here(),
            () -> {
              var check = money.check(scene, 50_000, 180);
              var made = path.placement(check, scene.offer(), START, null);
              money.allPresent(made, START, AUGUST_31);
              return made;
            });
  }

  @Test
  void an_approved_run_posts_what_the_statement_says() {
    var run = prepared(JULY);

    assertThat(ledger()).isZero();
    assertThat(approved(run)).isInstanceOf(ApproveRun.Outcome.Approved.class);
    assertThat(ledger()).isEqualTo(OF_JULY);
  }

  @Test
  void approving_twice_and_running_the_month_twice_posts_nothing_twice() {
    var run = prepared(JULY);
    approved(run);

    assertThat(approved(run)).isInstanceOf(ApproveRun.Outcome.Approved.class);
    approved(prepared(JULY));

    assertThat(ledger()).isEqualTo(OF_JULY);
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void the_next_run_posts_the_next_month_only() {
    approved(prepared(JULY));

    var august = prepared(AUGUST);
    approved(august);

    assertThat(ofRun(august)).isEqualTo(3_500_000L * 57 / 180 - OF_JULY);
  }

  @Test
  void a_fact_that_comes_late_is_posted_as_a_difference() {
    approved(prepared(JULY));
    in(() -> money.wasAwayWithoutReason(placement, LocalDate.of(2026, 7, 8)));

    var again = prepared(JULY);
    approved(again);

    assertThat(ofRun(again)).isEqualTo(3_500_000L * 25 / 180 - OF_JULY);
    assertThat(ledger()).isEqualTo(3_500_000L * 25 / 180);
  }

  @Test
  void nobody_approves_what_they_prepared_whatever_roles_they_hold() {
    var run = prepared(JULY);
    var both = Scene.actor(scene.ekonom(), Role.APPROVER);

    var outcome = tenant(() -> approveRun.handle(new ApproveRun.Command(run, both)));

    assertThat(outcome).isInstanceOf(ApproveRun.Outcome.OwnPreparation.class);
    assertThat(ledger()).isZero();
    assertThatThrownBy(() ->
            sql("update remuneration.month_run set approved_at = now(), approved_by = prepared_by"))
        .rootCause()
        .hasMessageContaining("nobody_approves_their_own_run");
  }

  @Test
  void facts_that_changed_since_it_was_prepared_stop_the_approval() {
    var run = prepared(JULY);
    in(() -> money.wasAwayWithoutReason(placement, LocalDate.of(2026, 7, 8)));

    assertThat(approved(run)).isInstanceOf(ApproveRun.Outcome.FactsHaveChanged.class);
    assertThat(ledger()).isZero();

    var outcome = tenant(() -> renewRun.handle(run, scene.ekonomActs()));
    assertThat(outcome).isInstanceOf(PrepareRun.Outcome.Prepared.class);
    var fresh = ((PrepareRun.Outcome.Prepared) outcome).run();
    assertThat(approved(fresh)).isInstanceOf(ApproveRun.Outcome.Approved.class);
    assertThat(approved(run)).isInstanceOf(ApproveRun.Outcome.IsWithdrawn.class);
    assertThat(ledger()).isEqualTo(3_500_000L * 25 / 180);
  }

  @Test
  void one_run_is_open_at_a_time() {
    var run = prepared(JULY);

    var other = tenant(() -> prepareRun.handle(new PrepareRun.Command(AUGUST, scene.ekonomActs())));

    assertThat(other).isEqualTo(new PrepareRun.Outcome.AnotherIsOpen(run));
  }

  @Test
  void a_withdrawn_run_posts_nothing_and_makes_room() {
    var run = prepared(JULY);

    tenant(() -> withdrawRun.handle(new WithdrawRun.Command(run, scene.attestantActs())));

    assertThat(approved(run)).isInstanceOf(ApproveRun.Outcome.IsWithdrawn.class);
    assertThat(ledger()).isZero();
    approved(prepared(JULY));
    assertThat(ledger()).isEqualTo(OF_JULY);
  }

  @Test
  void of_many_who_approve_at_once_one_posts() throws InterruptedException, ExecutionException {
    var run = prepared(JULY);
    Callable<ApproveRun.Outcome> approval = () -> approved(run);

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : people.invokeAll(Collections.nCopies(6, approval))) {
        assertThat(answer.get()).isInstanceOf(ApproveRun.Outcome.Approved.class);
      }
    }

    assertThat(entries()).isEqualTo(1);
    assertThat(ledger()).isEqualTo(OF_JULY);
  }

  @Test
  void of_many_who_prepare_at_once_one_prepares() throws InterruptedException {
    Callable<RunId> preparation = () -> prepared(JULY);

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(
              people.invokeAll(Collections.nCopies(4, preparation)).stream()
                  .map(f -> f.resultNow()))
          .hasSize(4)
          .containsOnly(prepared(JULY));
    }
  }

  @Test
  void the_ledger_is_added_to_and_never_changed() {
    approved(prepared(JULY));

    assertRefused("update remuneration.ledger_entry set amount_ore = 1");
    assertRefused("delete from remuneration.ledger_entry");
    assertRefused("update remuneration.run_line set amount_ore = 1");
    assertRefused("update remuneration.month_run set as_of = '2026-06-30'");
    assertRefused("update remuneration.commitment set running_ore = 0");
  }

  @Test
  void the_database_refuses_a_payment_beyond_the_check() {
    approved(prepared(JULY));

    assertThatThrownBy(() -> sql(entry("running", 3_500_000)))
        .rootCause()
        .hasMessageContaining("running_within_its_share");
    assertThatThrownBy(() -> sql(entry("result-evidence", 5_000_000)))
        .rootCause()
        .hasMessageContaining("never_beyond_the_check");
    assertThat(ledger()).isEqualTo(OF_JULY);
  }

  @Test
  void the_database_posts_for_an_approved_run_only() {
    prepared(JULY);

    assertThatThrownBy(() ->
            sql(
                """
                insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind,
                  month, due, days, amount_ore, explanation, posted_at)
                select run_id, voucher_id, placement_id, provider_id, kind, month, due, days, amount_ore,
                  explanation, now() from remuneration.run_line
                """))
        .rootCause()
        .hasMessageContaining("only an approved run is posted");
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_number_of_checks() {
    var few = SqlStatements.of(() -> prepared(JULY));
    in(() -> {
      for (int more = 0; more < 12; more++) {
        path.placement(money.check(scene, 20_000, 60), scene.offer(), START, AUGUST_31);
      }
    });
    tenant(() -> withdrawRun.handle(new WithdrawRun.Command(prepared(JULY), scene.ekonomActs())));

    assertThat(SqlStatements.of(() -> prepared(JULY))).isEqualTo(few);
  }

  private void assertRefused(String statement) {
    assertThatThrownBy(() -> sql(statement)).isInstanceOf(DataAccessException.class);
  }

  private static String entry(String kind, long ore) {
    return """
    insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind, month, due,
      days, amount_ore, explanation, posted_at)
    select run_id, voucher_id, placement_id, provider_id, '%s', '2026-06-01', due, days, %d, explanation, now()
    from remuneration.ledger_entry limit 1
    """
        .formatted(kind, ore);
  }

  private RunId prepared(YearMonth month) {
    return tenant(() ->
        switch (prepareRun.handle(new PrepareRun.Command(month, scene.ekonomActs()))) {
          case PrepareRun.Outcome.Prepared(var run) -> run;
          case PrepareRun.Outcome.AnotherIsOpen(var run) -> run;
          case PrepareRun.Outcome.MonthRefused(var reason) -> throw new AssertionError(reason);
        });
  }

  private ApproveRun.Outcome approved(RunId run) {
    return tenant(() -> approveRun.handle(new ApproveRun.Command(run, scene.attestantActs())));
  }

  private <T> T tenant(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Tenant.<T, RuntimeException>call(scene.here(), work);
  }

  private void in(Runnable work) {
    money.in(
        scene.here(),
        () -> {
          work.run();
          return true;
        });
  }

  private void sql(String statement) {
    in(() -> database.sql(statement).update());
  }

  private long ledger() {
    return money.in(scene.here(), () -> money.ledger(null));
  }

  private long ofRun(RunId run) {
    UUID id = run.value();
    return money.in(scene.here(), () -> money.ledger(id));
  }

  private int entries() {
    return money.in(scene.here(), money::entries);
  }
}
