package se.vagval.coordination.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.coordination.BasisOnDay;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.MeetingOutcomeIsInTime;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.model.SharingNeedsBasis.Occasion;
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

    /// Somebody corrected it, or noted what came of it, meanwhile.
    record ChangedMeanwhile() implements Outcome {}
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
    if (cases.closedOn(whose.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var told = planned.partners().stream().map(KeepMeeting::asked).toList();
    var against = basisOnDay.first(whose.caseId(), told, LocalDate.now(clock));
    if (against.isPresent()) {
      return noBasis(against.get());
    }
    var noted = new MeetingNoteStore.Noted(stamp(whose.by()), null);
    if (!notes.plan(whose.caseId(), whose.id(), planned, noted)) {
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
    if (!JointMeeting.standing(meetings.of(whose.caseId())).contains(meeting)) {
      return new Outcome.ChangedMeanwhile();
    }
    if (cases.closedOn(whose.caseId()).isPresent()) {
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
    var against = basisOnDay.first(whose.caseId(), told(planned, outcome), on);
    if (against.isPresent()) {
      return noBasis(against.get());
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

  /// In the order of the partners; none when nobody was told anything.
  private static List<BasisOnDay.Told> told(
      JointMeeting.Planned planned, JointMeeting.Outcome outcome) {
    return IntStream.range(0, outcome.told().size())
        .mapToObj(at ->
            new BasisOnDay.Told(
                planned.partners().get(at).partner(), outcome.told().get(at), Occasion.MEETING))
        .toList();
  }

  static BasisOnDay.Told asked(JointMeeting.Invited invited) {
    return new BasisOnDay.Told(invited.partner(), invited.basis(), Occasion.CONTACT);
  }

  private static Outcome noBasis(BasisOnDay.Refused refused) {
    return new Outcome.NoBasis(refused.at() + 1, refused.reason());
  }

  private static Outcome kept(boolean same) {
    return same ? new Outcome.Kept() : new Outcome.KeptOtherwise();
  }

  private MeetingNoteStore.Stamp stamp(Actor by) {
    return new MeetingNoteStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
