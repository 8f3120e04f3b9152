package se.vagval.coordination.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.web.Text;

/// The joint meetings ahead: on the case's overview, and on the person's own page.
@Component
class MeetingsPanel implements CasePanel {

  private static final int ORDER = 45;
  private static final int MOST = 3;

  private final Access access;
  private final ReadMeetings readMeetings;

  MeetingsPanel(Access access, ReadMeetings readMeetings) {
    this.access = access;
    this.readMeetings = readMeetings;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (access.allows(reader, Permission.READ_OWN_MEETINGS, head.person())) {
      return Optional.of(readMeetings.withQuestions(head))
          .filter(shown -> !shown.meetings().isEmpty() || !shown.asked().isEmpty())
          .map(shown -> panel(shown, MyMeetingsPage.ADDRESS, question(shown, text), text));
    }
    if (!access.allows(reader, Permission.READ_CASE_CONTACTS, head.id())) {
      return Optional.empty();
    }
    var shown = readMeetings.overview(head);
    var waits =
        shown.isOpen() && access.allows(reader, Permission.KEEP_DIALOGUE, head.id())
            ? shown
                .overdue()
                .map(one -> text.t("coordination.meeting.panel.waits", one.planned().time().on()))
            : Optional.<String>empty();
    return Optional.of(panel(shown, MeetingsPage.address(head.id()), waits, text));
  }

  private static Optional<String> question(ReadMeetings.Shown shown, Text text) {
    return shown.questions().stream()
        .findFirst()
        .map(one -> text.t("coordination.meeting.panel.question", one.asked().who()));
  }

  private static Panel panel(
      ReadMeetings.Shown shown, String address, Optional<String> waits, Text text) {
    var rows = shown.ahead().stream().limit(MOST).map(one -> row(one, text)).toList();
    var none = new Row(text.t("coordination.meeting.ahead"), text.t("coordination.meeting.none"));
    return new Panel(
        text.t("coordination.meeting.title"),
        rows.isEmpty() ? List.of(none) : rows,
        List.of(new Action(text.t("coordination.meeting.panel.open"), address)),
        waits);
  }

  private static Row row(JointMeeting one, Text text) {
    var time = one.planned().time();
    return new Row(
        text.of("coordination.meeting.kind", one.planned().kind()),
        text.t(
            "coordination.meeting.panel.when", time.on(), time.starts().toString(), time.place()));
  }
}
