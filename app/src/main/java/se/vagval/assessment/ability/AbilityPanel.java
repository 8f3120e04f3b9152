package se.vagval.assessment.ability;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// How far the latest work-ability assessment has come: on the case's overview, and on the person's
/// own page.
@Component
class AbilityPanel implements CasePanel {

  private static final int ORDER = 16;

  private final Access access;
  private final ReadAbility readAbility;

  AbilityPanel(Access access, ReadAbility readAbility) {
    this.access = access;
    this.readAbility = readAbility;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (access.allows(reader, Permission.READ_OWN_ABILITY, head.person())) {
      return Optional.of(readAbility.overview(head))
          .filter(shown -> !shown.assessments().isEmpty())
          .map(shown -> panel(shown, MyAbilityPage.ADDRESS, Optional.empty(), text));
    }
    if (!access.allows(reader, Permission.READ_ABILITY, head.id())) {
      return Optional.empty();
    }
    var shown = readAbility.overview(head);
    var waits =
        access.allows(reader, Permission.KEEP_ABILITY, head.id())
            ? waits(shown, text)
            : Optional.<String>empty();
    return Optional.of(panel(shown, AbilityPage.address(head.id()), waits, text));
  }

  private static Panel panel(
      ReadAbility.Shown shown, String address, Optional<String> waits, Text text) {
    var rows =
        shown.assessments().stream()
            .limit(1)
            .map(one -> new Row(shown.provider(one), stage(one, text)))
            .toList();
    var none = new Row(text.t("assessment.ability.panel.state"), text.t("assessment.ability.none"));
    return new Panel(
        text.t("assessment.ability.title"),
        rows.isEmpty() ? List.of(none) : rows,
        List.of(new Action(text.t("assessment.ability.panel.open"), address)),
        waits);
  }

  private static String stage(AbilityAssessment one, Text text) {
    return text.t("assessment.ability.stage." + one.stage());
  }

  private static Optional<String> waits(ReadAbility.Shown shown, Text text) {
    if (!shown.isOpen()) {
      return Optional.empty();
    }
    var late =
        shown.assessments().stream()
            .filter(shown::isLate)
            .map(one ->
                text.t("assessment.ability.panel.late", shown.provider(one), one.order().due()));
    var toConclude =
        shown.assessments().stream()
            .filter(one -> one.stage() == AbilityAssessment.Stage.REPORTED)
            .map(one -> text.t("assessment.ability.panel.conclude", shown.provider(one)));
    return java.util.stream.Stream.concat(late, toConclude).findFirst();
  }
}
