package se.vagval.casework.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.web.Text;

/// What the person wanted when they first came, for those who read the case.
@Component
class EntrancePanel implements CasePanel {

  private static final int ORDER = 5;

  private final FirstContactStore store;
  private final Access access;

  EntrancePanel(FirstContactStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.ofCase(head.id()).map(contact -> panel(contact, reader, text))
        : Optional.empty();
  }

  private Panel panel(FirstContact contact, Actor reader, Text text) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(text.t("casework.entrance.taken"), text.date(contact.taken().on())));
    rows.add(new Row(text.t("casework.entrance.wants.said"), contact.said().wants()));
    var actions = new ArrayList<Action>();
    if (access.offers(reader, Permission.FOLLOW_FIRST_CONTACT, contact.id())) {
      actions.add(
          new Action(text.t("casework.entrance.panel.read"), "/casework/entrance/" + contact.id()));
    }
    return new Panel(
        text.t("casework.entrance.panel"),
        List.copyOf(rows),
        List.copyOf(actions),
        Optional.empty());
  }
}
