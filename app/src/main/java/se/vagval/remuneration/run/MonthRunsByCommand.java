package se.vagval.remuneration.run;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.remuneration.MonthRuns;
import se.vagval.remuneration.RunId;

/// Works the run by the same commands as its pages.
@Component
class MonthRunsByCommand implements MonthRuns {

  private final PrepareRun prepare;
  private final ApproveRun approve;

  MonthRunsByCommand(PrepareRun prepare, ApproveRun approve) {
    this.prepare = prepare;
    this.approve = approve;
  }

  @Override
  public Optional<RunId> prepare(YearMonth month, Actor by) {
    return switch (prepare.handle(new PrepareRun.Command(month, by))) {
      case PrepareRun.Outcome.Prepared(var run) -> Optional.of(run);
      case PrepareRun.Outcome.AnotherIsOpen _, PrepareRun.Outcome.MonthRefused _ ->
          Optional.empty();
    };
  }

  @Override
  public boolean approve(RunId run, Actor by) {
    return switch (approve.handle(new ApproveRun.Command(run, by))) {
      case ApproveRun.Outcome.Approved _ -> true;
      case ApproveRun.Outcome.OwnPreparation _,
          ApproveRun.Outcome.FactsHaveChanged _,
          ApproveRun.Outcome.IsWithdrawn _ ->
          false;
    };
  }
}
