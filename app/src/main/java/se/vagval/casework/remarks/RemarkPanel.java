package se.vagval.casework.remarks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.model.Remark;
import se.vagval.casework.store.RemarkStore;
import se.vagval.web.Text;

/// What the person wrote and nobody has read yet, for the responsible caseworker; for the person
/// the way to write.
@Component
class RemarkPanel implements CasePanel {

  private static final int ORDER = 6;

  private final Access access;
  private final RemarkStore store;

  RemarkPanel(Access access, RemarkStore store) {
    this.access = access;
    this.store = store;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (access.allows(reader, Permission.WRITE_OWN_REMARK, head.person())) {
      return Optional.of(own(text));
    }
    return access.allows(reader, Permission.CHANGE_CASE, head.id())
        ? store.of(head.id()).stream()
            .filter(Remark::waits)
            .reduce((newer, older) -> older)
            .map(oldest -> waiting(head, oldest, text))
        : Optional.empty();
  }

  private static Panel own(Text text) {
    var write = new Action(text.t("casework.remark.write"), "/casework/my-path/remarks");
    return new Panel(text.t("casework.remark.own"), List.of(), List.of(write), Optional.empty());
  }

  private static Panel waiting(CaseHead head, Remark oldest, Text text) {
    var answer =
        new Action(
            text.t("casework.remark.open"),
            "/casework/cases/" + head.id() + "/remarks/" + oldest.id());
    return new Panel(
        text.t("casework.remark.panel"),
        List.of(),
        List.of(answer),
        Optional.of(text.t("casework.remark.waits", oldest.on())));
  }
}
