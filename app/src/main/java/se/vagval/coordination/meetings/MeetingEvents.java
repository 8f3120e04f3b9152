package se.vagval.coordination.meetings;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.web.Text;

/// Joint meetings and what came of them, on the timeline.
@Component
class MeetingEvents implements CaseEvents {

  private final Access access;
  private final ReadMeetings readMeetings;

  MeetingEvents(Access access, ReadMeetings readMeetings) {
    this.access = access;
    this.readMeetings = readMeetings;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_CASE_CONTACTS, head.id())) {
      return List.of();
    }
    var shown = readMeetings.overview(head);
    return shown.meetings().stream()
        .filter(one -> !one.planned().time().on().isAfter(shown.today()))
        .map(one -> event(one, head, text))
        .toList();
  }

  private static Event event(JointMeeting one, CaseHead head, Text text) {
    var with =
        one.planned().partners().stream()
            .map(partner -> text.of("coordination.partner", partner.partner()))
            .distinct()
            .collect(Collectors.joining(", "));
    var what = one.came().map(came -> came.cameOf().name()).orElse("NOT_NOTED");
    return new Event(
        Kind.CONTACT,
        one.planned().time().on(),
        text.t("coordination.meeting.event." + what, with),
        MeetingsPage.address(head.id()));
  }
}
