package se.vagval.assessment.mapping;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.assessment.model.Mapping;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// How far the mapping has come, on the case's overview. The participant sees that, and no answers.
@Component
class MappingPanel implements CasePanel {

  private static final int ORDER = 10;

  private final Access access;
  private final ShowMapping showMapping;

  MappingPanel(Access access, ShowMapping showMapping) {
    this.access = access;
    this.showMapping = showMapping;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var mapping = showMapping.progress(head.id());
    var rows = List.of(new Row(text.t("assessment.panel.mapping.state"), state(mapping, text)));
    var title = text.t("assessment.panel.mapping.title");
    if (!access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.of(new Panel(title, rows, List.of(), Optional.empty()));
    }
    var here = "/assessment/cases/" + head.id();
    var actions =
        List.of(
            new Action(text.t("assessment.panel.mapping.open"), MappingPage.address(head.id())),
            new Action(text.t("assessment.panel.progress.open"), here + "/progress"));
    var waits =
        access.offers(
            reader,
            Permission.MAP_PERSON,
            head.id(),
            NamedAct.of("assessment.panel.mapping.map").unless(hindrance(head, mapping)));
    return Optional.of(
        new Panel(
            title,
            rows,
            actions,
            waits ? Optional.of(text.t("assessment.panel.mapping.waits")) : Optional.empty()));
  }

  private static Optional<String> hindrance(CaseHead head, Mapping mapping) {
    var complete =
        Optional.of("assessment.panel.mapping.not-now.COMPLETE").filter(_ -> mapping.isComplete());
    return head.closed().or(() -> complete);
  }

  private static String state(Mapping mapping, Text text) {
    var on = mapping.completedOn();
    return on == null
        ? text.t("assessment.mapping.progress", mapping.sectionsDone())
        : text.t("assessment.panel.mapping.done", on);
  }
}
