package se.vagval.remuneration.run;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.MonthRun.Signed;
import se.vagval.remuneration.ledger.MonthRun.State;
import se.vagval.remuneration.store.RunStore;
import se.vagval.web.NotFound;

/// Puts an open run away. What it held is kept, and nothing of it is ever posted.
@Component
class WithdrawRun {

  record Command(RunId run, Actor by) {}

  sealed interface Outcome {

    /// Now or before.
    record Withdrawn() implements Outcome {}

    /// What was posted stays; the next run posts the difference.
    record IsApproved() implements Outcome {}
  }

  private final RunStore runs;
  private final Audit audit;
  private final Clock clock;

  WithdrawRun(RunStore runs, Audit audit, Clock clock) {
    this.runs = runs;
    this.audit = audit;
    this.clock = clock;
  }

  /// @throws NotFound when there is no such run in this municipality
  @Transactional
  Outcome handle(Command command) {
    runs.lock();
    var run = runs.get(command.run()).orElseThrow(() -> new NotFound("run " + command.run()));
    return switch (run.state()) {
      case State.Approved _ -> new Outcome.IsApproved();
      case State.Withdrawn _ -> new Outcome.Withdrawn();
      case State.Open _ -> {
        runs.withdraw(run.id(), new Signed(clock.instant(), command.by().signedIn()));
        audit.changed(command.by(), "run.withdrawn", run.id(), null);
        yield new Outcome.Withdrawn();
      }
    };
  }
}
