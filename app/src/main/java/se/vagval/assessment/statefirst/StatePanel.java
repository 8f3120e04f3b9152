package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.StateCheck;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// Who is first responsible, on the case's overview, for staff.
@Component
class StatePanel implements CasePanel {

  private static final int ORDER = 15;

  private final Access access;
  private final ReadState readState;
  private final Clock clock;

  StatePanel(Access access, ReadState readState, Clock clock) {
    this.access = access;
    this.readState = readState;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.empty();
    }
    var latest = readState.latest(head.id());
    var mayCheck = access.offers(reader, Permission.CHECK_STATE_FIRST, head.id(), head.closed());
    var open = new Action(text.t("assessment.panel.state.open"), StateFirstPage.address(head.id()));
    var panel =
        new Panel(
            text.t("assessment.panel.state.title"),
            rows(latest, text),
            List.of(open),
            mayCheck ? waits(latest, text) : Optional.empty());
    return Optional.of(panel);
  }

  private Optional<String> waits(Optional<StateCheck> latest, Text text) {
    var today = LocalDate.now(clock);
    if (latest.isEmpty()) {
      return Optional.of(text.t("assessment.panel.state.waits"));
    }
    return latest
        .filter(check -> !check.holdsOn(today))
        .map(_ -> text.t("assessment.panel.state.expired"));
  }

  private List<Row> rows(Optional<StateCheck> latest, Text text) {
    var what = text.t("assessment.panel.state.first");
    if (latest.isEmpty()) {
      return List.of(new Row(what, text.t("assessment.panel.state.none")));
    }
    var check = latest.get();
    var rows = new ArrayList<Row>();
    rows.add(new Row(what, StateWords.conclusion(check, text)));
    rows.add(
        new Row(
            text.t("assessment.panel.state.until"),
            text.date(check.conclusion().until().minusDays(1))));
    check
        .carriedBy()
        .ifPresent(
            carried -> rows.add(new Row(text.t("assessment.state.carried"), carried.reason())));
    return List.copyOf(rows);
  }
}
