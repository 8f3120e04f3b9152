package se.vagval.coordination.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.model.MeetingConsent;
import se.vagval.coordination.model.MeetingConsent.Answer;
import se.vagval.coordination.model.MeetingConsent.Asked;
import se.vagval.coordination.model.MeetingConsent.Kind;
import se.vagval.coordination.model.MeetingConsent.Standing;
import se.vagval.coordination.model.MeetingConsent.Way;
import se.vagval.coordination.model.MeetingConsentIsAnswered;
import se.vagval.coordination.store.MeetingConsentStore;
import se.vagval.coordination.store.MeetingNoteStore;
import se.vagval.coordination.store.MeetingStore;
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Asks the person whether somebody may come to meetings about them, and keeps what the person
/// says.
@Component
class AnswerMeetingConsent {

  record Whose(CaseId caseId, MeetingConsentId id, Actor by) {}

  /// @param on the day on which the person said it
  record Said(Kind kind, Way way, LocalDate on) {}

  sealed interface Outcome {
    /// Also when it was said before.
    record Kept() implements Outcome {}

    /// The same form was sent before, with other words.
    record KeptOtherwise() implements Outcome {}

    record Refused(MeetingConsentIsAnswered.Reason reason) implements Outcome {}
  }

  private final Cases cases;
  private final MeetingStore meetings;
  private final MeetingConsentStore consents;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  AnswerMeetingConsent(
      Cases cases,
      MeetingStore meetings,
      MeetingConsentStore consents,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.meetings = meetings;
    this.consents = consents;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// Of somebody protected it is not asked: no yes could be used.
  @Transactional
  Outcome ask(Whose whose, Asked asked) {
    meetings.lock(whose.caseId());
    var before = consents.find(whose.caseId(), whose.id());
    if (before.isPresent()) {
      return kept(before.get().asked().equals(asked));
    }
    var against =
        against(new Said(Kind.YES, Way.ORAL, asked.on()), whose.caseId(), asked, List.of());
    if (against.isPresent()) {
      return new Outcome.Refused(against.get());
    }
    if (!consents.ask(whose.caseId(), whose.id(), asked, stamp(whose.by()))) {
      return new Outcome.KeptOtherwise();
    }
    audit.changed(whose.by(), "meeting-consent-asked", whose.caseId(), whose.caseId().value());
    return new Outcome.Kept();
  }

  /// @throws NotFound when the case has no such question
  @Transactional
  Outcome answer(Whose whose, Said said) {
    meetings.lock(whose.caseId());
    var consent =
        consents
            .find(whose.caseId(), whose.id())
            .orElseThrow(() -> new NotFound("question about a meeting " + whose.id()));
    if (isSaid(consent, said.kind())) {
      return new Outcome.Kept();
    }
    var against = against(said, whose.caseId(), consent.asked(), consent.answers());
    if (against.isPresent()) {
      return new Outcome.Refused(against.get());
    }
    consents.answer(whose.caseId(), whose.id(), answer(said), stamp(whose.by()));
    audit.changed(whose.by(), "meeting-consent", whose.caseId(), whose.caseId().value());
    return new Outcome.Kept();
  }

  /// @throws NotFound when the person has no open case with such a question
  @Transactional(readOnly = true)
  void requireOwn(PersonId self, MeetingConsentId id) {
    if (cases.openCaseOf(self).flatMap(head -> consents.find(head.id(), id)).isEmpty()) {
      throw new NotFound("own question about a meeting " + id);
    }
  }

  /// The same by the person, signed in, today.
  ///
  /// @throws NotFound when the person has no open case with such a question
  @Transactional
  Outcome own(PersonId self, MeetingConsentId id, Kind kind, Actor by) {
    var head = cases.openCaseOf(self).orElseThrow(() -> new NotFound("own open case"));
    var said = new Said(kind, Way.SIGNED_IN, LocalDate.now(clock));
    return answer(new Whose(head.id(), id, by), said);
  }

  /// Said already; what was never said yes to cannot be taken back.
  private boolean isSaid(MeetingConsent consent, Kind kind) {
    var standing = consent.on(LocalDate.now(clock));
    return switch (kind) {
      case YES -> standing == Standing.YES;
      case NO -> standing == Standing.NO;
      case TAKEN_BACK -> standing != Standing.YES;
    };
  }

  private Optional<MeetingConsentIsAnswered.Reason> against(
      Said said, CaseId caseId, Asked asked, List<Answer> answers) {
    var head = cases.head(caseId);
    return MeetingConsentIsAnswered.against(
        said.kind(),
        said.on(),
        new MeetingConsentIsAnswered.Facts(
            LocalDate.now(clock),
            isProtected(head),
            head.closedOn() == null,
            asked.on(),
            answers.isEmpty() ? null : answers.getLast().on()));
  }

  private static boolean isProtected(CaseHead head) {
    return head.name() instanceof PersonName.Protected;
  }

  private Answer answer(Said said) {
    var on = said.kind() == Kind.TAKEN_BACK ? LocalDate.now(clock) : said.on();
    var months = profiles.inForce(on).consent().mostMonths();
    return new Answer(
        said.kind(), said.way(), on, said.kind() == Kind.YES ? on.plusMonths(months) : null);
  }

  private static Outcome kept(boolean same) {
    return same ? new Outcome.Kept() : new Outcome.KeptOtherwise();
  }

  private MeetingNoteStore.Stamp stamp(Actor by) {
    return new MeetingNoteStore.Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
