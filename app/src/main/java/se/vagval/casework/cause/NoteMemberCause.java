package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Cause;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.CauseList;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.CauseListFile;
import se.vagval.casework.store.CauseStore;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.MemberCauseStore;
import se.vagval.casework.store.MemberCauseStore.Noted;
import se.vagval.web.NotFound;

/// Notes why an adult of the household who has no case of their own cannot support themselves. It
/// opens no inquiry: without a case there is no measure that it could stand in the way of.
@Component
class NoteMemberCause {

  /// @param seen the id of the note that the form showed; 0 when there was none
  record Command(CaseId caseId, PersonId member, NoteCause.What what, long seen, Actor by) {}

  /// @param list the causes that can be chosen today
  record Asked(PersonName name, long id, Optional<Cause> cause, List<CauseList.Row> list) {}

  sealed interface Outcome {
    record CauseNoted() implements Outcome {}

    /// The household stands as it was when the case was closed.
    record CaseIsClosed() implements Outcome {}

    /// Somebody noted another cause meanwhile.
    record ChangedMeanwhile(Cause now) implements Outcome {}

    record LiesAhead() implements Outcome {}

    /// The list of causes does not have it on that day.
    record NotInTheList() implements Outcome {}
  }

  private final Access access;
  private final MemberCauseStore store;
  private final LivingStore households;
  private final CauseListFile lists;
  private final CaseStore locks;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  NoteMemberCause(
      Access access,
      MemberCauseStore store,
      LivingStore households,
      CauseListFile lists,
      CaseStore locks,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.households = households;
    this.lists = lists;
    this.locks = locks;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Asked ask(CaseId caseId, PersonId member, Actor reader) {
    var today = LocalDate.now(clock);
    var living = adult(caseId, member, reader);
    audit.read(reader, "member-cause", member, caseId.value());
    var now = current(caseId, member, today);
    return new Asked(
        living.name(),
        now.map(Noted::id).orElse(0L),
        now.map(Noted::cause),
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
    var member = adult(command.caseId(), command.member(), command.by()).person();
    var now = current(command.caseId(), member, today);
    if (now.filter(noted -> isSame(noted, what)).isPresent()) {
      return new Outcome.CauseNoted();
    }
    if (now.map(Noted::id).orElse(0L) != command.seen()) {
      return new Outcome.ChangedMeanwhile(now.map(Noted::cause).orElse(Cause.UNCLEAR));
    }
    return lists
        .list()
        .of(what.cause(), what.on())
        .map(row -> note(command, row))
        .orElseGet(Outcome.NotInTheList::new);
  }

  private Outcome note(Command command, CauseList.Row row) {
    var what = command.what();
    store.note(
        command.member(),
        new CauseStore.Note(what.cause(), what.on(), what.application(), row.code()),
        new MemberCauseStore.Stamp(command.caseId(), command.by().signedIn(), clock.instant()));
    audit.changed(command.by(), "member-cause", command.member(), command.caseId().value());
    return new Outcome.CauseNoted();
  }

  /// Somebody with a case, a child, and somebody protected are not noted here. Of a case that the
  /// reader may not know of nothing is told: the answer is the same as without it.
  private Living adult(CaseId caseId, PersonId member, Actor by) {
    return households
        .in(households.of(caseId).id(), own -> access.allows(by, Permission.READ_CASE_HEAD, own))
        .stream()
        .filter(living -> living.person().equals(member))
        .filter(living -> living.part() == Member.Part.ADULT && living.isWithoutCase())
        .findFirst()
        .orElseThrow(() -> new NotFound("adult without a case " + member));
  }

  private Optional<Noted> current(CaseId caseId, PersonId member, LocalDate today) {
    return Optional.ofNullable(store.current(caseId, List.of(member), today).get(member));
  }

  /// The form was sent twice.
  private static boolean isSame(Noted noted, NoteCause.What what) {
    return noted.cause() == what.cause()
        && noted.on().equals(what.on())
        && noted.application().equals(what.application());
  }
}
