package se.vagval.coordination.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.coordination.BasisOnDay;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.MeetingOutcomeIsInTime;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.store.MeetingNoteStore;
import se.vagval.coordination.store.MeetingStore;
import se.vagval.web.NotFound;

/// Plans a joint meeting, and notes what came of it. Nobody is asked, and nobody told, without a
/// basis that holds on the day.
@Component
class KeepMeeting {

  record Whose(CaseId caseId, MeetingId id, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Kept() implements Outcome {}

    /// Something else was saved before; that stands.
    record KeptOtherwise() implements Outcome {}

    /// @param nth which partner, from 1
    record NoBasis(int nth, SharingNeedsBasis.Reason reason) implements Outcome {}

    record NotInTime(MeetingOutcomeIsInTime.Reason reason) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final MeetingStore meetings;
  private final MeetingNoteStore notes;
  private final BasisOnDay basisOnDay;
  private final Audit audit;
  private final Clock clock;

  KeepMeeting(
      Cases cases,
      MeetingStore meetings,
      MeetingNoteStore notes,
      BasisOnDay basisOnDay,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.meetings = meetings;
    this.notes = notes;
    this.basisOnDay = basisOnDay;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome plan(Whose whose, JointMeeting.Planned planned) {
    meetings.lock(whose.caseId());
    var before = find(whose);
    if (before.isPresent()) {
      return kept(before.get().planned().equals(planned));
    }
    if (cases.head(whose.caseId()).closedOn() != null) {
      return new Outcome.CaseIsClosed();
    }
    var bases = planned.partners().stream().map(JointMeeting.Invited::basis).toList();
    var against = against(whose.caseId(), planned, bases, LocalDate.now(clock));
    if (against.isPresent()) {
      return against.get();
    }
    if (!notes.plan(whose.caseId(), whose.id(), planned, stamp(whose.by()))) {
      return new Outcome.KeptOtherwise();
    }
    audit.changed(whose.by(), "meeting", whose.caseId(), whose.caseId().value());
    return new Outcome.Kept();
  }

  /// @throws NotFound when the case has no such meeting
  @Transactional
  Outcome note(Whose whose, JointMeeting.Outcome outcome) {
    meetings.lock(whose.caseId());
    var meeting = find(whose).orElseThrow(() -> new NotFound("joint meeting " + whose.id()));
    var before = meeting.outcome();
    if (before != null) {
      return kept(before.equals(outcome));
    }
    if (cases.head(whose.caseId()).closedOn() != null) {
      return new Outcome.CaseIsClosed();
    }
    var planned = meeting.planned();
    var on = planned.time().on();
    var late =
        MeetingOutcomeIsInTime.against(
            new MeetingOutcomeIsInTime.Facts(
                on, LocalDate.now(clock), outcome.cameOf(), outcome.next()));
    if (late.isPresent()) {
      return new Outcome.NotInTime(late.get());
    }
    var against = against(whose.caseId(), planned, outcome.told(), on);
    if (against.isPresent()) {
      return against.get();
    }
    notes.note(whose.caseId(), whose.id(), outcome, stamp(whose.by()));
    audit.changed(whose.by(), "meeting-outcome", whose.caseId(), whose.caseId().value());
    return new Outcome.Kept();
  }

  private Optional<JointMeeting> find(Whose whose) {
    return meetings.of(whose.caseId()).stream()
        .filter(one -> one.id().equals(whose.id()))
        .findFirst();
  }

  /// @param bases in the order of the partners; none when nobody was told anything
  private Optional<Outcome> against(
      CaseId caseId, JointMeeting.Planned planned, List<LegalBasis> bases, LocalDate day) {
    for (var nth = 0; nth < bases.size(); nth++) {
      var partner = planned.partners().get(nth).partner();
      var against = basisOnDay.against(caseId, partner, bases.get(nth), day);
      if (against.isPresent()) {
        return Optional.of(new Outcome.NoBasis(nth + 1, against.get()));
      }
    }
    return Optional.empty();
  }

  private static Outcome kept(boolean same) {
    return same ? new Outcome.Kept() : new Outcome.KeptOtherwise();
  }

  private MeetingNoteStore.Stamp stamp(Actor by) {
    return new MeetingNoteStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
