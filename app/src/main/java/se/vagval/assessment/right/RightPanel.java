package se.vagval.assessment.right;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.RightWords;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// Whether there is a right to a check, on the overview of an open case, for staff.
@Component
class RightPanel implements CasePanel {

  private static final int ORDER = 17;

  private final Access access;
  private final ReadRight readRight;

  RightPanel(Access access, ReadRight readRight) {
    this.access = access;
    this.readRight = readRight;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (head.closedOn() != null || !access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.empty();
    }
    var standing = readRight.standing(head);
    var says =
        new Row(
            text.t(standing.holds() ? "assessment.right.holds" : "assessment.right.missing"),
            RightWords.why(standing, text));
    var open = new Action(text.t("assessment.right.open"), RightPage.address(head.id()));
    return Optional.of(
        new Panel(
            text.t("assessment.right.title"), List.of(says), List.of(open), Optional.empty()));
  }
}
