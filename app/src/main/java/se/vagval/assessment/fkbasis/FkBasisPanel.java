package se.vagval.assessment.fkbasis;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.FkBasis;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// The bases for applications to the Social Insurance Agency that count, on the case's overview and
/// on the person's own page; nothing before there is one.
@Component
class FkBasisPanel implements CasePanel {

  private static final int AFTER_ABILITY = 17;

  private final Access access;
  private final ReadFkBasis readFkBasis;

  FkBasisPanel(Access access, ReadFkBasis readFkBasis) {
    this.access = access;
    this.readFkBasis = readFkBasis;
  }

  @Override
  public int order() {
    return AFTER_ABILITY;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (access.allows(reader, Permission.READ_OWN_ABILITY, head.person())) {
      return panel(head, MyFkBasisPage.ADDRESS, false, text);
    }
    return access.allows(reader, Permission.READ_ABILITY, head.id())
        ? panel(
            head,
            FkBasisPage.address(head.id()),
            access.allows(reader, Permission.KEEP_ABILITY, head.id()),
            text)
        : Optional.empty();
  }

  private Optional<Panel> panel(CaseHead head, String address, boolean keeps, Text text) {
    var shown = readFkBasis.overview(head);
    if (shown.all().isEmpty()) {
      return Optional.empty();
    }
    var waits =
        keeps && shown.isOpen()
            ? shown.counting().stream()
                .filter(one -> one.given() == null)
                .findFirst()
                .map(_ -> text.t("assessment.fk-basis.panel.not-given"))
            : Optional.<String>empty();
    return Optional.of(
        new Panel(
            text.t("assessment.fk-basis.title"),
            shown.counting().stream().map(one -> row(one, text)).toList(),
            List.of(new Action(text.t("assessment.fk-basis.panel.open"), address)),
            waits));
  }

  private static Row row(FkBasis one, Text text) {
    var given = one.given();
    return new Row(
        text.of("assessment.fk-basis.benefit", one.written().benefit()),
        given == null
            ? text.t("assessment.fk-basis.panel.signed", one.on())
            : text.t("assessment.fk-basis.panel.given", one.on(), given.on()));
  }
}
