package se.vagval.casework.protection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.PersonName;
import se.vagval.casework.store.SamePersonStore;
import se.vagval.web.Text;

/// That somebody protected may have been entered anew, for whoever answers it. Of everybody else
/// the database is not asked.
@Component
class SamePersonPanel implements CasePanel {

  private static final int ORDER = 1;

  private final SamePersonStore store;
  private final Access access;

  SamePersonPanel(SamePersonStore store, Access access) {
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
    if (!(head.name() instanceof PersonName.Protected)
        || !access.allows(reader, Permission.TELL_SAME_PERSON, head.id())) {
      return Optional.empty();
    }
    var isAsked = store.isAsked(head.id());
    return isAsked || store.isAnswered(head.person())
        ? Optional.of(panel(head, isAsked, text))
        : Optional.empty();
  }

  private static Panel panel(CaseHead head, boolean isAsked, Text text) {
    var words = isAsked ? "casework.same.answer" : "casework.same.panel.read";
    var action = new Action(text.t(words), "/casework/cases/" + head.id() + "/same-person");
    return new Panel(
        text.t("casework.same.title"),
        List.of(),
        List.of(action),
        isAsked ? Optional.of(text.t("casework.same.panel.waits")) : Optional.empty());
  }
}
