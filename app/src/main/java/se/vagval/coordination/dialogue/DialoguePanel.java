package se.vagval.coordination.dialogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.coordination.model.PartnerContact;
import se.vagval.web.Text;

/// What is left to do with other authorities, on the overview of a case for the unit.
@Component
class DialoguePanel implements CasePanel {

  private static final int ORDER = 44;

  private final Access access;
  private final ReadDialogue readDialogue;

  DialoguePanel(Access access, ReadDialogue readDialogue) {
    this.access = access;
    this.readDialogue = readDialogue;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE_CONTACTS, head.id())
        ? Optional.of(panel(readDialogue.overview(head), reader, text))
        : Optional.empty();
  }

  private Panel panel(ReadDialogue.Shown shown, Actor reader, Text text) {
    var id = shown.head().id();
    var rows = shown.contacts().stream().limit(3).map(contact -> row(contact, text)).toList();
    var open = new Action(text.t("coordination.dialogue.panel.open"), DialoguePage.address(id));
    var waits =
        shown.isOpen() && access.allows(reader, Permission.KEEP_DIALOGUE, id)
            ? shown.left().stream()
                .filter(shown::isOverdue)
                .findFirst()
                .map(contact -> waits(contact, text))
            : Optional.<String>empty();
    return new Panel(text.t("coordination.dialogue.title"), rows, List.of(open), waits);
  }

  private static Row row(PartnerContact contact, Text text) {
    var partner = text.of("coordination.partner", contact.partner());
    var next = contact.nextOn();
    return new Row(
        partner,
        next == null
            ? text.t("coordination.dialogue.panel.on", contact.on())
            : text.t("coordination.dialogue.panel.next", contact.on(), next));
  }

  private static String waits(PartnerContact contact, Text text) {
    return text.t(
        "coordination.dialogue.panel.waits",
        text.of("coordination.partner", contact.partner()),
        Objects.requireNonNull(contact.nextOn()));
  }
}
