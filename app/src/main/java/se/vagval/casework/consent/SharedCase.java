package se.vagval.casework.consent;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel.Row;
import se.vagval.casework.ConsentedPart;
import se.vagval.casework.SharedPart;
import se.vagval.casework.store.CaseStore;
import se.vagval.web.Text;

/// Whom to talk to: the caseworker and the unit, and which case it is.
@Component
class SharedCase implements ConsentedPart {

  private final CaseStore store;

  SharedCase(CaseStore store) {
    this.store = store;
  }

  @Override
  public SharedPart part() {
    return SharedPart.CASE;
  }

  @Override
  public List<Row> of(CaseHead head, LocalDate today, Text text) {
    var office = store.office(head.id());
    return List.of(
        new Row(text.t("casework.shared.person"), head.name().shown(text)),
        new Row(
            text.t("casework.overview.responsible"), office.responsible() + ", " + office.unit()),
        new Row(text.t("casework.overview.case"), head.number()),
        new Row(text.t("casework.overview.opened"), text.date(head.openedOn())));
  }
}
