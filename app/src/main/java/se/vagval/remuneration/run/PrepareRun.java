package se.vagval.remuneration.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.MonthRun;
import se.vagval.remuneration.ledger.MonthRun.Signed;
import se.vagval.remuneration.store.CommitmentStore;
import se.vagval.remuneration.store.RunLineStore;
import se.vagval.remuneration.store.RunStore;

/// Prepares the run of a month: computes every check, sets money aside where none was, and keeps
/// what would be posted. Nothing is paid.
@Component
class PrepareRun {

  record Command(YearMonth month, Actor by) {}

  sealed interface Outcome {

    record Prepared(RunId run) implements Outcome {}

    /// Another one waits; it is to be approved or withdrawn first.
    record AnotherIsOpen(RunId run) implements Outcome {}

    record MonthRefused(MonthToRun.Reason reason) implements Outcome {}
  }

  private final RunCalculation calculation;
  private final RunStore runs;
  private final RunLineStore lines;
  private final CommitmentStore commitments;
  private final Audit audit;
  private final Clock clock;

  PrepareRun(
      RunCalculation calculation,
      RunStore runs,
      RunLineStore lines,
      CommitmentStore commitments,
      Audit audit,
      Clock clock) {
    this.calculation = calculation;
    this.runs = runs;
    this.lines = lines;
    this.commitments = commitments;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    runs.lock();
    var open = runs.open();
    if (open.isPresent()) {
      return new Outcome.AnotherIsOpen(open.get().id());
    }
    var facts =
        new MonthToRun.Facts(
            command.month(), LocalDate.now(clock), runs.lastApproved().orElse(null));
    return switch (MonthToRun.of(facts)) {
      case MonthToRun.Outcome.Refused(var reason) -> new Outcome.MonthRefused(reason);
      case MonthToRun.Outcome.CanBeRun(var asOf) ->
          new Outcome.Prepared(prepare(asOf, command.by()));
    };
  }

  private RunId prepare(LocalDate asOf, Actor by) {
    var computed = calculation.of(asOf);
    var id = new RunId(UUID.randomUUID());
    var signed = new Signed(clock.instant(), by.signedIn());
    runs.add(new MonthRun(id, asOf, computed.fingerprint(), signed, new MonthRun.State.Open()));
    commitments.makeMissing(computed.commitments());
    lines.add(id, computed.lines());
    lines.hold(id, computed.held());
    audit.changed(by, "run.prepared", id, null);
    return id;
  }
}
