package se.vagval.remuneration.run;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.store.RunStore;
import se.vagval.web.NotFound;

/// Puts an open run away and prepares the same month anew, for when the facts have changed.
@Component
class RenewRun {

  private final RunStore runs;
  private final WithdrawRun withdrawRun;
  private final PrepareRun prepareRun;

  RenewRun(RunStore runs, WithdrawRun withdrawRun, PrepareRun prepareRun) {
    this.runs = runs;
    this.withdrawRun = withdrawRun;
    this.prepareRun = prepareRun;
  }

  /// @throws NotFound when there is no such run in this municipality
  @Transactional
  PrepareRun.Outcome handle(RunId id, Actor by) {
    runs.lock();
    var run = runs.get(id).orElseThrow(() -> new NotFound("run " + id));
    return switch (withdrawRun.handle(new WithdrawRun.Command(id, by))) {
      case WithdrawRun.Outcome.IsApproved _ -> new PrepareRun.Outcome.AnotherIsOpen(id);
      case WithdrawRun.Outcome.Withdrawn _ ->
          prepareRun.handle(new PrepareRun.Command(run.month(), by));
    };
  }
}
