package se.vagval.attendance.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.store.MonthStore;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.web.Text;

/// What was reported of each month at a provider, on the timeline: how many days, never why
/// somebody stayed away. Days that nobody reported are not counted as anything.
@Component
class AttendanceEvents implements CaseEvents {

  private final Access access;
  private final MonthStore store;

  AttendanceEvents(Access access, MonthStore store) {
    this.access = access;
    this.store = store;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_ATTENDANCE, head.id())
        ? store.of(head.id()).stream().map(month -> event(month, text)).toList()
        : List.of();
  }

  private static Event event(MonthStore.Month month, Text text) {
    var words =
        text.t(
            "attendance.event.month",
            month.month(),
            month.attended(),
            month.cutShort(),
            month.absent());
    return new Event(
        Kind.ATTENDANCE, month.last(), words, "/attendance/placements/" + month.placement());
  }
}
