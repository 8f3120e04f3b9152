package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.RehabilitationDuty;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.model.StateConclusion;
import se.vagval.assessment.model.StateFacts;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.Profiles;

/// Notes what the state does for a person, and concludes by the rule who is first responsible. What
/// was concluded before stays.
@Component
class CheckState {

  record Command(CaseId caseId, StateFacts facts, Actor by) {}

  sealed interface Outcome {
    record StateChecked() implements Outcome {}

    record CaseIsClosed() implements Outcome {}

    /// Who comes first is to be asked of the branch of work.
    record NoMatterOfHealth() implements Outcome {}
  }

  private final Cases cases;
  private final StateCheckStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  CheckState(Cases cases, StateCheckStore store, Profiles profiles, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    if (command.facts() instanceof StateFacts.Health health
        && RehabilitationDuty.of(health) instanceof RehabilitationDuty.Outcome.NoMatterOfHealth) {
      return new Outcome.NoMatterOfHealth();
    }
    var today = LocalDate.now(clock);
    if (store.latest(command.caseId()).filter(last -> isSame(last, command, today)).isEmpty()) {
      note(command, today);
    }
    return new Outcome.StateChecked();
  }

  private void note(Command command, LocalDate today) {
    var profile = profiles.inForce(today);
    var terms = profile.stateFirst();
    var conclusion =
        StateConclusion.of(
            command.facts(),
            today,
            new StateConclusion.Terms(terms.employmentServiceMonths(), terms.holdsMonths()));
    var id =
        store.add(
            command.caseId(),
            new StateCheckStore.Found(command.facts(), conclusion, profile.id()),
            new StateCheckStore.Stamp(command.by().signedIn(), clock.instant(), today));
    audit.changed(command.by(), "state-check", id, command.caseId().value());
  }

  /// The form was sent twice.
  private static boolean isSame(StateCheck last, Command command, LocalDate today) {
    return last.on().equals(today) && last.facts().equals(command.facts());
  }
}
