package se.vagval.attendance.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.model.Cell;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.choice.Placement;
import se.vagval.web.Text;

/// The last four weeks' attendance on the overview of a case, in words, and absence of any time
/// that waits to be assessed.
@Component
class AttendancePanel implements CasePanel {

  private static final int ORDER = 40;

  private final RecentAttendance recent;
  private final Access access;
  private final Clock clock;

  AttendancePanel(RecentAttendance recent, Access access, Clock clock) {
    this.recent = recent;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_ATTENDANCE, head.id())) {
      return Optional.empty();
    }
    var count = recent.of(head.id(), LocalDate.now(clock));
    var mayPlan =
        !count.open().isEmpty() && access.offers(reader, Permission.PLAN_SCHEDULE, head.id());
    var toAssess =
        !count.unassessed().isEmpty() && access.offers(reader, Permission.ASSESS_ABSENCE, head.id())
            ? count.unassessed()
            : List.<Cell>of();
    var actions =
        Stream.concat(
                toAssess.stream().limit(1).map(first -> assess(first, text)),
                actions(count, mayPlan, text).stream())
            .toList();
    return actions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                text.t("attendance.panel.title"),
                rows(count, text),
                actions,
                waits(toAssess, text)));
  }

  private static Optional<String> waits(List<Cell> toAssess, Text text) {
    return toAssess.isEmpty()
        ? Optional.empty()
        : Optional.of(text.t("attendance.panel.waits", toAssess.size()));
  }

  private static Action assess(Cell cell, Text text) {
    return new Action(
        text.t("attendance.panel.assess", cell.day()),
        "/attendance/placements/" + cell.placement() + "/absences/" + cell.day());
  }

  private static List<Row> rows(RecentAttendance.Count count, Text text) {
    return List.of(
        row("planned", count.planned(), text),
        row("present", count.present(), text),
        row("absent", count.absent(), text),
        row("unreported", count.unreported(), text));
  }

  private static Row row(String what, long days, Text text) {
    return new Row(text.t("attendance.panel." + what), text.t("attendance.panel.days", days));
  }

  /// The days of each placement, and for whoever decides in the case the schedule of each that goes
  /// on or is to begin.
  private List<Action> actions(RecentAttendance.Count count, boolean mayPlan, Text text) {
    var actions = new ArrayList<Action>();
    for (var placement : count.placements()) {
      actions.add(action("attendance.panel.open", placement, "", text));
    }
    if (mayPlan) {
      for (var placement : count.open()) {
        actions.add(action("attendance.panel.plan", placement, "/schedule", text));
      }
    }
    return actions;
  }

  private static Action action(String key, Placement placement, String page, Text text) {
    return new Action(
        text.t(key, placement.start()), "/attendance/placements/" + placement.id() + page);
  }
}
