package se.vagval.assessment.right;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.store.RightFacts;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.assessment.store.StatedMonthStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Notes that a household got assistance in a month which the register says nothing of: nobody is
/// refused a check because a register was late.
@Component
class StateAssistance {

  /// @param knownFrom from what the caseworker knows it
  record Command(CaseId caseId, YearMonth month, String knownFrom, Actor by) {}

  sealed interface Outcome {
    record Noted() implements Outcome {}

    /// The register says something of the month, or it is none of those looked at.
    record NotSilent() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final RightFacts facts;
  private final StatedMonthStore stated;
  private final Audit audit;
  private final Clock clock;

  StateAssistance(
      Cases cases, RightFacts facts, StatedMonthStore stated, Audit audit, Clock clock) {
    this.cases = cases;
    this.facts = facts;
    this.stated = stated;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    stated.lock(command.caseId());
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var head = cases.head(command.caseId());
    var today = LocalDate.now(clock);
    var standing = facts.on(today, head);
    if (!standing.silent().contains(command.month())) {
      return new Outcome.NotSilent();
    }
    if (!isSaid(standing, command)) {
      var stamp = new StateCheckStore.Stamp(command.by().signedIn(), clock.instant(), today);
      stated.add(command.caseId(), command.month(), command.knownFrom(), stamp);
      audit.changed(command.by(), "assistance-stated", command.caseId(), command.caseId().value());
    }
    return new Outcome.Noted();
  }

  /// Whether the same has been said before, as when a form is sent twice.
  private static boolean isSaid(RightStanding standing, Command command) {
    return standing
        .of(command.month())
        .map(RightStanding.Month::stated)
        .filter(before -> before.knownFrom().equals(command.knownFrom()))
        .isPresent();
  }
}
