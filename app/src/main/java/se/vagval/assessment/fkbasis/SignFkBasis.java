package se.vagval.assessment.fkbasis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Decision;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.model.FkBasis;
import se.vagval.assessment.store.FkBasisStore;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Signs a basis for an application to the Social Insurance Agency, with what the case knows at
/// that moment; or one that takes the place of an earlier.
@Component
class SignFkBasis {

  /// @param id given to the form when it was first shown, so that it signs once
  /// @param seen the mark of the facts that the form showed
  record Command(CaseId caseId, FkBasisId id, FkBasis.Written written, UUID seen, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Signed() implements Outcome {}

    /// The form was sent before with something else in it, or its id is another's; that stands.
    record SignedOtherwise() implements Outcome {}

    /// The case knows something else than the form showed.
    record FactsChanged() implements Outcome {}

    /// What it corrects is not there, or is corrected already.
    record ChangedMeanwhile() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final FkBasisStore store;
  private final GatherFkBasis gather;
  private final Audit audit;
  private final Clock clock;

  SignFkBasis(Cases cases, FkBasisStore store, GatherFkBasis gather, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.gather = gather;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    var all = store.of(command.caseId());
    var before = all.stream().filter(one -> one.id().equals(command.id())).findFirst();
    if (before.isPresent()) {
      return before.get().written().equals(command.written())
          ? new Outcome.Signed()
          : new Outcome.SignedOtherwise();
    }
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    return mayFollow(command.written(), all) ? sign(command) : new Outcome.ChangedMeanwhile();
  }

  private Outcome sign(Command command) {
    var today = LocalDate.now(clock);
    var facts = gather.of(command.caseId(), today);
    if (!store.mark(facts).equals(command.seen())) {
      return new Outcome.FactsChanged();
    }
    var by = new Decision.DecidedBy(command.by().signedIn(), "", "");
    var added =
        store.add(
            command.caseId(),
            new FkBasis(command.id(), command.written(), facts, today, by, null),
            new StateCheckStore.Stamp(command.by().signedIn(), clock.instant(), today));
    if (!added) {
      return new Outcome.SignedOtherwise();
    }
    audit.changed(command.by(), "fk-basis-signed", command.caseId(), command.caseId().value());
    return new Outcome.Signed();
  }

  /// A correction follows on one of the case that nothing has taken the place of.
  private static boolean mayFollow(FkBasis.Written written, List<FkBasis> all) {
    var correction = written.correction();
    if (correction == null) {
      return true;
    }
    var earlier = Optional.of(correction.earlier());
    return all.stream().anyMatch(one -> one.id().equals(correction.earlier()))
        && all.stream().noneMatch(one -> one.corrects().equals(earlier));
  }
}
