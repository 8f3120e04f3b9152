package se.vagval.assessment.fkbasis;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.FkBasisId;
import se.vagval.assessment.model.FkBasis;
import se.vagval.assessment.store.FkBasisStore;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.web.NotFound;

/// Notes that the person got what was signed. Whether they then apply is theirs.
@Component
class GiveFkBasis {

  record Command(CaseId caseId, FkBasisId id, FkBasis.Given given, Actor by) {}

  sealed interface Outcome {
    /// Also when the same was noted before.
    record Noted() implements Outcome {}

    /// Something else was noted before; that stands.
    record NotedOtherwise() implements Outcome {}

    record BeforeItWasSigned(LocalDate signedOn) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final FkBasisStore store;
  private final Audit audit;
  private final Clock clock;

  GiveFkBasis(Cases cases, FkBasisStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// @throws NotFound when the case has no such
  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    var basis =
        store.of(command.caseId()).stream()
            .filter(one -> one.id().equals(command.id()))
            .findFirst()
            .orElseThrow(() -> new NotFound("basis " + command.id()));
    var before = basis.given();
    if (before != null) {
      return before.equals(command.given()) ? new Outcome.Noted() : new Outcome.NotedOtherwise();
    }
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    if (command.given().on().isBefore(basis.on())) {
      return new Outcome.BeforeItWasSigned(basis.on());
    }
    store.give(
        command.caseId(),
        command.id(),
        command.given(),
        new StateCheckStore.Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock)));
    audit.changed(command.by(), "fk-basis-given", command.caseId(), command.caseId().value());
    return new Outcome.Noted();
  }
}
