package se.vagval.plan.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.plan.model.SettledPlan.Agreement;
import se.vagval.web.Text;

/// The plan on the case's overview, and on the participant's own page.
@Component
class PlanPanel implements CasePanel {

  private static final int ORDER = 25;

  private final Access access;
  private final ReadPlan readPlan;
  private final Clock clock;

  PlanPanel(Access access, ReadPlan readPlan, Clock clock) {
    this.access = access;
    this.readPlan = readPlan;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (head.person().value().equals(reader.personId())) {
      return own(head, text);
    }
    return access.allows(reader, Permission.READ_PLAN, head.id())
        ? Optional.of(staff(head, reader, text))
        : Optional.empty();
  }

  private Optional<Panel> own(CaseHead head, Text text) {
    var shown = readPlan.forPanel(head);
    return shown
        .current()
        .map(plan ->
            new Panel(
                text.t("plan.panel.own"),
                List.of(followUp(shown, text)),
                List.of(new Action(text.t("plan.panel.open-own"), "/plan/my-plan")),
                plan.agreement() == Agreement.WAITS
                    ? Optional.of(text.t("plan.panel.own-waits"))
                    : Optional.empty()));
  }

  private Panel staff(CaseHead head, Actor reader, Text text) {
    var shown = readPlan.forPanel(head);
    var mayKeep = access.offers(reader, Permission.KEEP_PLAN, head.id(), head.closed());
    var rows = new ArrayList<Row>();
    shown
        .current()
        .ifPresentOrElse(
            plan -> {
              rows.add(
                  new Row(
                      text.t("plan.panel.version"),
                      text.t("plan.panel.signed", plan.number(), plan.signedOn())));
              rows.add(
                  new Row(
                      text.t("plan.panel.agreement"), text.of("plan.agreement", plan.agreement())));
              rows.add(followUp(shown, text));
            },
            () -> rows.add(new Row(text.t("plan.panel.version"), text.t("plan.panel.none"))));
    if (shown.isWritten()) {
      rows.add(new Row(text.t("plan.panel.draft"), text.t("plan.panel.draft.is-written")));
    }
    var open = new Action(text.t("plan.panel.open"), "/plan/cases/" + head.id());
    return new Panel(
        text.t("plan.panel.title"),
        rows,
        List.of(open),
        mayKeep ? waits(shown, text) : Optional.empty());
  }

  private Optional<String> waits(ReadPlan.Shown shown, Text text) {
    if (shown.current().filter(plan -> plan.agreement() == Agreement.OBJECTED).isPresent()) {
      return Optional.of(text.t("plan.panel.objected"));
    }
    return shown
        .due()
        .filter(day -> day.isBefore(LocalDate.now(clock)))
        .map(day -> text.t("plan.panel.late", day));
  }

  private static Row followUp(ReadPlan.Shown shown, Text text) {
    return new Row(
        text.t("plan.panel.follow-up"),
        shown.due().map(text::date).orElseGet(() -> text.t("components.not-said")));
  }
}
