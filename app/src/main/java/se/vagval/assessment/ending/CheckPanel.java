package se.vagval.assessment.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.RunningCheck;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// How long the check can be used, on the overview and on the person's own path; and that it ends
/// before its time, with the reason, so that nobody is surprised.
@Component
class CheckPanel implements CasePanel {

  private static final int ORDER = 22;

  private final Access access;
  private final ReadCheck readCheck;

  CheckPanel(Access access, ReadCheck readCheck) {
    this.access = access;
    this.readCheck = readCheck;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (head.closedOn() != null || !access.allows(reader, Permission.READ_DECISION, head.id())) {
      return Optional.empty();
    }
    var running = readCheck.of(head);
    var rows = running.stream().flatMap(one -> rows(one, text).stream()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var own = head.person().value().equals(reader.personId());
    var actions =
        access.allows(reader, Permission.READ_CASE, head.id())
            ? running.stream().map(one -> action(one, running.size(), text)).toList()
            : List.<Action>of();
    var waits =
        own ? running.stream().flatMap(one -> ends(one, text).stream()).findFirst() : none();
    return Optional.of(new Panel(text.t("assessment.running.panel.title"), rows, actions, waits));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static List<Row> rows(RunningCheck running, Text text) {
    var rows = new ArrayList<Row>();
    running
        .lastDay()
        .map(last -> new Row(text.t("assessment.running.last-day"), text.date(last)))
        .ifPresent(rows::add);
    var replaced = running.replaced();
    if (replaced != null) {
      rows.add(new Row(text.t("assessment.running.replaced"), replaced.number()));
    }
    var end = running.end();
    if (end != null && replaced == null) {
      rows.add(new Row(text.t("assessment.running.panel.why"), end.reason()));
    }
    return rows;
  }

  private static Optional<String> ends(RunningCheck running, Text text) {
    if (running.replaced() != null) {
      return running
          .lastDay()
          .map(last -> text.t("assessment.running.panel.replaced", last.plusDays(1)));
    }
    var end = running.end();
    return end == null
        ? Optional.empty()
        : Optional.of(text.t("assessment.running.panel.ends", end.lastDay(), end.reason()));
  }

  private static Action action(RunningCheck running, int of, Text text) {
    var which = of == 1 ? "" : " " + running.number();
    return new Action(
        text.t("assessment.running.panel.open") + which, CheckView.address(running.check().id()));
  }
}
