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
import se.vagval.coordination.BasisWords;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.PlacedPeople;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.MeetingConsent;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.store.MeetingConsentStore;
import se.vagval.coordination.store.MeetingStore;
import se.vagval.coordination.store.ProvisionFile;
import se.vagval.web.NotFound;
import se.vagval.web.Text;

/// Reads the joint meetings of a case, and logs who read them.
@Component
public class ReadMeetings {

  /// @param meetings the latest day first
  /// @param all also those that another stands in the place of
  /// @param asked whom the person was asked about; empty where only the meetings are shown
  public record Shown(
      CaseHead head,
      List<JointMeeting> meetings,
      List<JointMeeting> all,
      LocalDate today,
      List<Provision> provisions,
      List<MeetingConsent> asked,
      PlacedPeople placedPeople,
      BasisWords basisWords) {

    /// Those to whose coming the person's yes holds on that day.
    List<MeetingConsent> agreed(LocalDate day) {
      return asked.stream().filter(one -> one.on(day) == MeetingConsent.Standing.YES).toList();
    }

    /// The providers with whom the person is in a measure on that day.
    List<PlacedPeople.Placed> placed(LocalDate day) {
      return placedPeople.on(head.person(), day);
    }

    /// @throws NotFound when the case has no such question
    MeetingConsent asked(MeetingConsentId id) {
      return asked.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound("question about a meeting " + id));
    }

    /// Those whom the person has not answered about.
    public List<MeetingConsent> questions() {
      return asked.stream().filter(one -> one.on(today) == MeetingConsent.Standing.WAITS).toList();
    }

    /// Whether somebody is asked to that meeting on a yes that will not hold.
    public boolean isWithoutConsent(JointMeeting meeting) {
      return meeting.outcome() == null
          && meeting.planned().partners().stream()
              .map(JointMeeting.Invited::basis)
              .anyMatch(basis -> lacks(basis, meeting.planned().time().on()));
    }

    private boolean lacks(LegalBasis basis, LocalDate day) {
      return basis instanceof LegalBasis.PersonAgreed(var consent)
          && agreed(day).stream().noneMatch(one -> one.id().equals(consent));
    }

    public boolean isOpen() {
      return head.closedOn() == null;
    }

    /// Those without an outcome, the nearest first.
    public List<JointMeeting> ahead() {
      return meetings.reversed().stream().filter(one -> one.outcome() == null).toList();
    }

    public List<JointMeeting> over() {
      return meetings.stream().filter(one -> one.outcome() != null).toList();
    }

    public Optional<JointMeeting> overdue() {
      return ahead().stream().filter(one -> one.isOverdue(today)).findFirst();
    }

    public boolean isOverdue(JointMeeting meeting) {
      return isOpen() && meeting.isOverdue(today);
    }

    public boolean isProtected() {
      return head.name() instanceof PersonName.Protected;
    }

    /// The meeting that this one stands in the place of.
    public Optional<JointMeeting> before(JointMeeting meeting) {
      return meeting
          .corrected()
          .flatMap(correction ->
              all.stream().filter(one -> one.id().equals(correction.of())).findFirst());
    }

    /// Whether another stands in its place, or it has its outcome: what was seen is old.
    boolean isPast(MeetingId id) {
      return all.stream().anyMatch(one -> one.id().equals(id))
          && ahead().stream().noneMatch(one -> one.id().equals(id));
    }

    public String basis(LegalBasis basis, JointMeeting meeting, Text text) {
      return basisWords.of(basis, meeting.planned().time().on(), text);
    }

    /// @throws NotFound when the case has no such meeting
    JointMeeting any(MeetingId id) {
      return all.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound("joint meeting " + id));
    }
  }

  private final Cases cases;
  private final MeetingStore store;
  private final MeetingConsentStore consents;
  private final PlacedPeople placed;
  private final ProvisionFile provisions;
  private final BasisWords words;
  private final Audit audit;
  private final Clock clock;

  ReadMeetings(
      Cases cases,
      MeetingStore store,
      MeetingConsentStore consents,
      PlacedPeople placed,
      ProvisionFile provisions,
      BasisWords words,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.consents = consents;
    this.placed = placed;
    this.provisions = provisions;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "meetings", caseId, caseId.value());
    var head = cases.head(caseId);
    return shown(head, consents.of(caseId));
  }

  /// @throws NotFound when the person has no open case
  @Transactional
  Shown own(PersonId person, Actor reader) {
    var head = cases.openCaseOf(person).orElseThrow(() -> new NotFound("own open case"));
    audit.read(reader, "own-meetings", head.id(), head.id().value());
    return withQuestions(head);
  }

  /// For pages whose reading is logged already.
  @Transactional(readOnly = true)
  Shown overview(CaseHead head) {
    return shown(head, List.of());
  }

  /// The same, with whom the person was asked about.
  @Transactional(readOnly = true)
  Shown withQuestions(CaseHead head) {
    return shown(head, consents.of(head.id()));
  }

  private Shown shown(CaseHead head, List<MeetingConsent> asked) {
    var today = LocalDate.now(clock);
    var all = store.of(head.id());
    return new Shown(
        head, JointMeeting.standing(all), all, today, provisions.on(today), asked, placed, words);
  }
}
