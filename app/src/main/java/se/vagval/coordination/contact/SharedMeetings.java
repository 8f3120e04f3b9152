package se.vagval.coordination.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.PartnerView;
import se.vagval.coordination.model.AuthoritySeesItsMeetings;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.coordination.store.MeetingStore;

/// The joint meetings about a person that an officer's authority is asked to, so far as the person
/// consents to its insight (COO-04). Each that is shown is logged with the case.
@Component
public class SharedMeetings {

  /// What an officer sees of a meeting.
  ///
  /// @param purpose empty where the consent does not cover it
  /// @param cameOf null until it is noted
  /// @param next the day of the next one; null for none
  public record Told(
      JointMeeting.Kind kind,
      JointMeeting.Time time,
      String purpose,
      JointMeeting.@Nullable CameOf cameOf,
      @Nullable LocalDate next) {}

  private final MeetingStore store;
  private final Audit audit;

  SharedMeetings(MeetingStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  /// The latest day first.
  ///
  /// @param view what the authority may see of the case at this moment
  List<Told> of(CaseId caseId, Authority authority, PartnerView view, Actor officer) {
    var told =
        JointMeeting.standing(store.of(caseId)).stream()
            .flatMap(meeting ->
                told(new AuthoritySeesItsMeetings.Facts(view, authority, meeting)).stream())
            .toList();
    if (!told.isEmpty()) {
      audit.read(officer, "shared-meetings", caseId, caseId.value());
    }
    return told;
  }

  private static Optional<Told> told(AuthoritySeesItsMeetings.Facts facts) {
    var meeting = facts.meeting();
    return switch (AuthoritySeesItsMeetings.of(facts)) {
      case AuthoritySeesItsMeetings.Outcome.Nothing _ -> Optional.empty();
      case AuthoritySeesItsMeetings.Outcome.TimeAndPlace() -> Optional.of(told(meeting, ""));
      case AuthoritySeesItsMeetings.Outcome.WithPurpose() ->
          Optional.of(told(meeting, meeting.planned().purpose()));
    };
  }

  private static Told told(JointMeeting meeting, String purpose) {
    var planned = meeting.planned();
    var outcome = meeting.outcome();
    return outcome == null
        ? new Told(planned.kind(), planned.time(), purpose, null, null)
        : new Told(planned.kind(), planned.time(), purpose, outcome.cameOf(), outcome.next());
  }
}
