package se.vagval.plan.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// This week on the case's overview: its hours, what clashes, and whether it is too much.
@Component
class WeekPanel implements CasePanel {

  private static final int ORDER = 26;

  private final Access access;
  private final ReadWeek readWeek;

  WeekPanel(Access access, ReadWeek readWeek) {
    this.access = access;
    this.readWeek = readWeek;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_PLAN, head.id())) {
      return Optional.empty();
    }
    var plan = readWeek.forPanel(head, reader).plan();
    var words = new WeekWords(text);
    var rows = new ArrayList<Row>();
    rows.add(new Row(text.t("plan.panel.hours"), words.hours(plan.total())));
    rows.add(
        new Row(text.t("plan.panel.clashes"), text.t("plan.panel.count", plan.clashes().size())));
    if (words.isOverloaded(plan)) {
      rows.add(new Row(text.t("plan.week.too-much"), words.load(plan)));
    }
    return Optional.of(
        new Panel(
            text.t("plan.panel.week", String.valueOf(plan.week().number())),
            rows,
            List.of(
                new Action(
                    text.t("plan.week.open"), "/plan/cases/" + head.id() + "/week/" + plan.week())),
            Optional.empty()));
  }
}
