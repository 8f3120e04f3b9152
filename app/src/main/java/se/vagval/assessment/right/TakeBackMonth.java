package se.vagval.assessment.right;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.assessment.store.DecidedRightStore;
import se.vagval.assessment.store.DecidedRightStore.Resting;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.StateCheckStore.Stamp;
import se.vagval.assessment.store.StatedMonthStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Takes back that a household got assistance in a month, when that was written wrongly. What was
/// written stays in the file; a decision that rests on it and still stands is changed first.
@Component
public class TakeBackMonth {

  /// @param seq of the word that the page showed
  record Command(CaseId caseId, YearMonth month, long seq, String reason, Actor by) {}

  /// @param resting decisions that stand in the way
  public record Asked(CaseHead head, Optional<StatedMonth> stated, List<Resting> resting) {}

  sealed interface Outcome {
    /// Also when it was taken back before, with the same reason.
    record TakenBack() implements Outcome {}

    /// Another word counts by now, or somebody took it back with another reason.
    record SomethingElse() implements Outcome {}

    record RestsOn(List<Resting> decisions) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final StatedMonthStore stated;
  private final DecidedRightStore rights;
  private final DecisionStore decisions;
  private final Audit audit;
  private final Clock clock;

  TakeBackMonth(
      Cases cases,
      StatedMonthStore stated,
      DecidedRightStore rights,
      DecisionStore decisions,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.stated = stated;
    this.rights = rights;
    this.decisions = decisions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Asked ask(CaseId caseId, YearMonth month, Actor reader) {
    audit.read(reader, "right-to-check", caseId, caseId.value());
    return new Asked(
        cases.head(caseId), stated.latest(caseId, month), rights.restingOn(caseId, month));
  }

  @Transactional
  Outcome handle(Command command) {
    decisions.waitForTurn();
    stated.lock(command.caseId());
    var caseId = command.caseId();
    var before = stated.whyTakenBack(caseId, command.seq());
    if (before.isPresent()) {
      return before.get().equals(command.reason())
          ? new Outcome.TakenBack()
          : new Outcome.SomethingElse();
    }
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var counts = stated.latest(caseId, command.month()).map(StatedMonth::seq);
    if (!counts.equals(Optional.of(command.seq()))) {
      return new Outcome.SomethingElse();
    }
    var resting = rights.restingOn(caseId, command.month());
    return resting.isEmpty() ? takeBack(command) : new Outcome.RestsOn(resting);
  }

  private Outcome takeBack(Command command) {
    var stamp = new Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock));
    stated.takeBack(command.caseId(), command.seq(), command.reason(), stamp);
    audit.changed(
        command.by(), "assistance-taken-back", command.caseId(), command.caseId().value());
    return new Outcome.TakenBack();
  }
}
