package se.vagval.remuneration.run;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.MonthRun;
import se.vagval.remuneration.ledger.MonthRun.Signed;
import se.vagval.remuneration.ledger.MonthRun.State;
import se.vagval.remuneration.store.LedgerStore;
import se.vagval.remuneration.store.RunStore;
import se.vagval.web.NotFound;

/// Approves a run and posts every line of it, or none.
@Component
class ApproveRun {

  record Command(RunId run, Actor by) {}

  sealed interface Outcome {

    /// Now or before; nothing is posted twice.
    record Approved() implements Outcome {}

    record OwnPreparation(FourEyes.Reason reason) implements Outcome {}

    /// The facts give something else now than when the run was prepared.
    record FactsHaveChanged() implements Outcome {}

    record IsWithdrawn() implements Outcome {}
  }

  private final RunCalculation calculation;
  private final RunStore runs;
  private final LedgerStore ledger;
  private final Audit audit;
  private final Clock clock;

  ApproveRun(
      RunCalculation calculation, RunStore runs, LedgerStore ledger, Audit audit, Clock clock) {
    this.calculation = calculation;
    this.runs = runs;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /// @throws NotFound when there is no such run in this municipality
  @Transactional
  Outcome handle(Command command) {
    runs.lock();
    var run = runs.get(command.run()).orElseThrow(() -> new NotFound("run " + command.run()));
    return switch (run.state()) {
      case State.Approved _ -> new Outcome.Approved();
      case State.Withdrawn _ -> new Outcome.IsWithdrawn();
      case State.Open _ -> approve(run, command.by());
    };
  }

  private Outcome approve(MonthRun run, Actor by) {
    var facts = new FourEyes.Facts(run.prepared().by(), by.signedIn());
    return switch (FourEyes.of(facts)) {
      case FourEyes.Outcome.Refused(var reason) -> new Outcome.OwnPreparation(reason);
      case FourEyes.Outcome.MayApprove _ ->
          calculation.of(run.asOf()).fingerprint().equals(run.fingerprint())
              ? post(run, by)
              : new Outcome.FactsHaveChanged();
    };
  }

  private Outcome post(MonthRun run, Actor by) {
    var now = clock.instant();
    runs.approve(run.id(), new Signed(now, by.signedIn()));
    ledger.post(run.id(), now);
    audit.changed(by, "run.approved", run.id(), null);
    return new Outcome.Approved();
  }
}
