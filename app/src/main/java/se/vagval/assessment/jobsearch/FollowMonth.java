package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.JobMonth;
import se.vagval.assessment.model.MonthFollowUp;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Notes what a caseworker found when following up a month that is over. The month's log stands
/// from then on. Nothing else happens by it.
@Component
class FollowMonth {

  /// @param seen what the log was when the form was shown
  record Command(
      CaseId caseId, YearMonth month, MonthFollowUp.Verdict verdict, String words, String seen) {}

  sealed interface Outcome {
    record Followed() implements Outcome {}

    /// @param why the last part of a message's key
    record Refused(Why why) implements Outcome {}
  }

  enum Why {
    CASE_IS_CLOSED,
    NOT_DUE,
    FOLLOWED_BEFORE,
    LOG_CHANGED
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final Audit audit;
  private final Clock clock;

  FollowMonth(Cases cases, JobSearchStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command, Actor by) {
    store.lock(command.caseId());
    var today = LocalDate.now(clock);
    var month = store.of(command.caseId()).of(command.month());
    var before = month.followUp();
    if (before != null) {
      return isSame(before, command)
          ? new Outcome.Followed()
          : new Outcome.Refused(Why.FOLLOWED_BEFORE);
    }
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.Refused(Why.CASE_IS_CLOSED);
    }
    if (!month.isDue(today)) {
      return new Outcome.Refused(Why.NOT_DUE);
    }
    return month.seen().equals(command.seen())
        ? follow(command, month, by)
        : new Outcome.Refused(Why.LOG_CHANGED);
  }

  private Outcome follow(Command command, JobMonth month, Actor by) {
    var found =
        new JobSearchStore.Found(
            command.month(), command.verdict(), command.words(), month.entries().size());
    var stamp = new JobSearchStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    store.follow(command.caseId(), found, stamp);
    audit.changed(by, "job-month", command.caseId(), command.caseId().value());
    return new Outcome.Followed();
  }

  /// The form was sent twice.
  private static boolean isSame(MonthFollowUp before, Command command) {
    return before.verdict() == command.verdict() && before.words().equals(command.words());
  }
}
