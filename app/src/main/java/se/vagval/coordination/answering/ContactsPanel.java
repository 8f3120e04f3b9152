package se.vagval.coordination.answering;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.store.ContactStore;
import se.vagval.web.Text;

/// What other authorities ask, on the overview of a case for the unit.
@Component
class ContactsPanel implements CasePanel {

  private static final int ORDER = 45;

  private final ContactStore store;
  private final Access access;

  ContactsPanel(ContactStore store, Access access) {
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
    var contacts = store.ofCase(head.id());
    return contacts.isEmpty() || !access.allows(reader, Permission.READ_CASE_CONTACTS, head.id())
        ? Optional.empty()
        : Optional.of(panel(head, contacts, reader, text));
  }

  private static Panel panel(CaseHead head, List<Contact> contacts, Actor reader, Text text) {
    var rows =
        contacts.stream()
            .limit(3)
            .map(contact ->
                new Row(
                    text.of("casework.authority", contact.authority()),
                    text.t(
                        contact.isOpen() ? "coordination.panel.open" : "coordination.panel.closed",
                        contact.sent().on())))
            .toList();
    var open = contacts.stream().filter(Contact::isOpen).count();
    var waits =
        open > 0 && head.responsible().equals(reader.account())
            ? Optional.of(text.t("coordination.panel.waits", open))
            : Optional.<String>empty();
    var action =
        new Action(
            text.t("coordination.panel.action"), "/coordination/cases/" + head.id() + "/contacts");
    return new Panel(text.t("coordination.case.title"), rows, List.of(action), waits);
  }
}
