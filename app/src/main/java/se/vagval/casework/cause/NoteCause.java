package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.CauseStore;
import se.vagval.casework.store.CauseStore.Noted;

/// Notes why a person cannot support themselves, from a day on. What was noted before stays.
@Component
class NoteCause {

  /// @param seen the id of the note that the form showed; 0 when there was none
  record Command(CaseId caseId, Cause cause, LocalDate on, long seen, Actor by) {}

  sealed interface Outcome {
    record CauseNoted() implements Outcome {}

    /// Somebody noted another cause meanwhile.
    record ChangedMeanwhile(Cause now) implements Outcome {}

    record LiesAhead() implements Outcome {}
  }

  /// What the form starts from.
  record Current(long id, Optional<Cause> cause) {}

  private final CauseStore store;
  private final CaseStore cases;
  private final Audit audit;
  private final Clock clock;

  NoteCause(CauseStore store, CaseStore cases, Audit audit, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Current current(CaseId caseId) {
    var now = store.current(caseId, LocalDate.now(clock));
    return new Current(now.map(Noted::id).orElse(0L), now.map(Noted::cause));
  }

  @Transactional
  Outcome handle(Command command) {
    var today = LocalDate.now(clock);
    if (command.on().isAfter(today)) {
      return new Outcome.LiesAhead();
    }
    cases.lock(command.caseId());
    var now = store.current(command.caseId(), today);
    if (now.filter(noted -> isSame(noted, command)).isPresent()) {
      return new Outcome.CauseNoted();
    }
    if (now.map(Noted::id).orElse(0L) != command.seen()) {
      return new Outcome.ChangedMeanwhile(now.map(Noted::cause).orElse(Cause.UNCLEAR));
    }
    store.note(command.caseId(), command.cause(), command.on(), command.by().signedIn());
    audit.changed(command.by(), "cause", command.caseId(), command.caseId().value());
    return new Outcome.CauseNoted();
  }

  /// The form was sent twice.
  private static boolean isSame(Noted noted, Command command) {
    return noted.cause() == command.cause() && noted.on().equals(command.on());
  }
}
