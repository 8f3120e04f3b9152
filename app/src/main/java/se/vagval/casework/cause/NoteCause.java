package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Cause;
import se.vagval.casework.OpenInquiry;
import se.vagval.casework.model.CauseList;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.CauseListFile;
import se.vagval.casework.store.CauseStore;
import se.vagval.casework.store.CauseStore.Noted;

/// Notes why a person cannot support themselves, from a day on. What was noted before stays. An
/// unclear one opens an inquiry, and a clear one closes it.
@Component
class NoteCause {

  /// @param seen the id of the note that the form showed; 0 when there was none
  record Command(CaseId caseId, What what, long seen, Actor by) {}

  /// @param application the month that assistance was applied for
  /// @param finding what an inquiry has shown; empty when none is closed
  record What(Cause cause, LocalDate on, YearMonth application, String finding) {}

  sealed interface Outcome {
    record CauseNoted() implements Outcome {}

    /// It stands as it was when it was closed.
    record CaseIsClosed() implements Outcome {}

    /// Somebody noted another cause meanwhile.
    record ChangedMeanwhile(Cause now) implements Outcome {}

    record LiesAhead() implements Outcome {}

    /// The list of causes does not have it on that day.
    record NotInTheList() implements Outcome {}

    /// An inquiry is open, and is closed only with what it showed.
    record FindingMissing() implements Outcome {}
  }

  /// What the form starts from.
  ///
  /// @param list the causes that can be chosen today
  record Current(
      long id, Optional<Cause> cause, Optional<OpenInquiry> inquiry, List<CauseList.Row> list) {}

  private final CauseStore store;
  private final CauseListFile lists;
  private final CaseStore locks;
  private final Cases cases;
  private final Inquire inquire;
  private final Audit audit;
  private final Clock clock;

  NoteCause(
      CauseStore store,
      CauseListFile lists,
      CaseStore locks,
      Cases cases,
      Inquire inquire,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.lists = lists;
    this.locks = locks;
    this.cases = cases;
    this.inquire = inquire;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Current current(CaseId caseId, Actor reader) {
    audit.read(reader, "cause", caseId, caseId.value());
    var today = LocalDate.now(clock);
    var now = store.current(caseId, today);
    return new Current(
        now.map(Noted::id).orElse(0L),
        now.map(Noted::cause),
        inquire.open(caseId),
        lists.list().on(today));
  }

  @Transactional
  Outcome handle(Command command) {
    var what = command.what();
    var today = LocalDate.now(clock);
    if (what.on().isAfter(today)) {
      return new Outcome.LiesAhead();
    }
    locks.lock(command.caseId());
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var now = store.current(command.caseId(), today);
    if (now.filter(noted -> isSame(noted, what)).isPresent()) {
      return new Outcome.CauseNoted();
    }
    if (now.map(Noted::id).orElse(0L) != command.seen()) {
      return new Outcome.ChangedMeanwhile(now.map(Noted::cause).orElse(Cause.UNCLEAR));
    }
    return lists
        .list()
        .of(what.cause(), what.on())
        .map(row -> inWords(command, row))
        .orElseGet(Outcome.NotInTheList::new);
  }

  private Outcome inWords(Command command, CauseList.Row row) {
    var what = command.what();
    if (what.cause() != Cause.UNCLEAR
        && what.finding().isEmpty()
        && inquire.open(command.caseId()).isPresent()) {
      return new Outcome.FindingMissing();
    }
    store.note(
        command.caseId(),
        new CauseStore.Note(what.cause(), what.on(), what.application(), row.code()),
        command.by().signedIn());
    audit.changed(command.by(), "cause", command.caseId(), command.caseId().value());
    store
        .current(command.caseId(), LocalDate.now(clock))
        .ifPresent(
            now -> inquire.after(command.caseId(), now.cause(), what.finding(), command.by()));
    return new Outcome.CauseNoted();
  }

  /// The form was sent twice.
  private static boolean isSame(Noted noted, What what) {
    return noted.cause() == what.cause()
        && noted.on().equals(what.on())
        && what.application().equals(noted.application());
  }
}
