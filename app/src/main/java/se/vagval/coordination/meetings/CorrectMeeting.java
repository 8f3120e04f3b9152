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
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.store.MeetingNoteStore;
import se.vagval.coordination.store.MeetingStore;
import se.vagval.web.NotFound;

/// Puts another plan in the place of a planned meeting. What it was before is kept, with why. Only
/// whoever is asked anew needs a basis; the others were asked on theirs. A yes of the person is
/// asked for again: whom it is taken back from is not asked to come.
@Component
class CorrectMeeting {

  /// @param before the meeting that was seen
  /// @param id made with the form, so that it acts once
  record Command(CaseId caseId, MeetingId before, MeetingId id, String why, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Corrected() implements Outcome {}

    /// The same form was sent before, with other words.
    record KeptOtherwise() implements Outcome {}

    /// Somebody corrected it, or noted what came of it.
    record ChangedMeanwhile() implements Outcome {}

    record NothingChanged() implements Outcome {}

    /// @param nth which partner, from 1
    record NoBasis(int nth, SharingNeedsBasis.Reason reason) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final MeetingStore meetings;
  private final MeetingNoteStore notes;
  private final BasisOnDay basisOnDay;
  private final Audit audit;
  private final Clock clock;

  CorrectMeeting(
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

  /// @throws NotFound when the case has no such meeting
  @Transactional
  Outcome handle(Command command, JointMeeting.Planned planned) {
    meetings.lock(command.caseId());
    var all = meetings.of(command.caseId());
    var sent = find(all, command.id());
    if (sent.isPresent()) {
      return isSame(sent.get(), command, planned)
          ? new Outcome.Corrected()
          : new Outcome.KeptOtherwise();
    }
    var before =
        find(all, command.before())
            .orElseThrow(() -> new NotFound("joint meeting " + command.before()));
    if (before.outcome() != null || !JointMeeting.standing(all).contains(before)) {
      return new Outcome.ChangedMeanwhile();
    }
    return against(command, before.planned(), planned).orElseGet(() -> correct(command, planned));
  }

  private Optional<Outcome> against(
      Command command, JointMeeting.Planned before, JointMeeting.Planned planned) {
    if (cases.closedOn(command.caseId()).isPresent()) {
      return Optional.of(new Outcome.CaseIsClosed());
    }
    if (before.equals(planned)) {
      return Optional.of(new Outcome.NothingChanged());
    }
    var anew =
        IntStream.range(0, planned.partners().size())
            .filter(at ->
                !before.partners().contains(planned.partners().get(at))
                    || planned.partners().get(at).basis() instanceof LegalBasis.PersonAgreed)
            .boxed()
            .toList();
    var told = anew.stream().map(planned.partners()::get).map(KeepMeeting::asked).toList();
    return basisOnDay
        .first(command.caseId(), told, LocalDate.now(clock))
        .map(refused -> new Outcome.NoBasis(anew.get(refused.at()) + 1, refused.reason()));
  }

  private Outcome correct(Command command, JointMeeting.Planned planned) {
    var by = command.by();
    var stamp = new MeetingNoteStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    var replaced = new MeetingNoteStore.Replaced(command.before(), command.why());
    var noted = new MeetingNoteStore.Noted(stamp, replaced);
    if (!notes.plan(command.caseId(), command.id(), planned, noted)) {
      return new Outcome.KeptOtherwise();
    }
    audit.changed(by, "meeting-corrected", command.caseId(), command.caseId().value());
    return new Outcome.Corrected();
  }

  private static Optional<JointMeeting> find(List<JointMeeting> all, MeetingId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static boolean isSame(JointMeeting sent, Command command, JointMeeting.Planned planned) {
    return sent.planned().equals(planned)
        && sent.corrected()
            .filter(correction ->
                correction.of().equals(command.before()) && correction.why().equals(command.why()))
            .isPresent();
  }
}
