package se.vagval.assessment.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.assessment.model.EndDecision;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// The decisions that checks end, the newest first, on the case's overview and on the participant's
/// own path; also when the last day has gone, since such a decision can still be appealed.
@Component
class EndDecisionPanel implements CasePanel {

  private static final int AFTER_THE_CHECKS_TIME = 23;

  private final Access access;
  private final ReadEnd readEnd;

  EndDecisionPanel(Access access, ReadEnd readEnd) {
    this.access = access;
    this.readEnd = readEnd;
  }

  @Override
  public int order() {
    return AFTER_THE_CHECKS_TIME;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var ends =
        access.allows(reader, Permission.READ_DECISION, head.id())
            ? readEnd.of(head.id())
            : List.<EndDecision>of();
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    var waiting = ends.stream().filter(EndDecision::isToBeCarriedOut).toList();
    var mayCarryOut =
        !waiting.isEmpty()
            && access.offers(
                reader,
                Permission.DECIDE_CHECK,
                head.id(),
                NamedAct.of("assessment.changed-end.open"));
    var toCarryOut = mayCarryOut ? waiting : List.<EndDecision>of();
    var actions =
        Stream.concat(
            toCarryOut.stream().map(end -> carryOut(end, text)),
            ends.stream().flatMap(end -> actions(end, text)));
    return Optional.of(
        new Panel(
            text.t("assessment.end.panel.title"),
            ends.stream().map(end -> row(end, text)).toList(),
            actions.toList(),
            toCarryOut.stream()
                .findFirst()
                .map(end -> text.t("assessment.changed-end.notice-text"))));
  }

  private static Action carryOut(EndDecision end, Text text) {
    return new Action(text.t("assessment.changed-end.open"), EndDecisionWords.carryOut(end));
  }

  private static Row row(EndDecision end, Text text) {
    var decision = end.decision();
    var back = decision.takenBack();
    var moved = decision.moved();
    var lastDay = moved == null ? end.check().lastDay() : moved.lastDay();
    var key = back == null ? "made" : back.isChanged() ? "carried-out" : "taken-back";
    return new Row(
        text.t("assessment.end.panel.row", decision.number()),
        text.t("assessment.end.panel." + key, decision.decidedOn(), lastDay));
  }

  private static Stream<Action> actions(EndDecision end, Text text) {
    var decision = end.decision();
    var address = "/assessment/decisions/" + decision.id();
    return Stream.of(
        new Action(text.t("assessment.running.ended.read", decision.number()), address),
        new Action(
            text.t("assessment.decision.letter") + " " + decision.number(),
            address + "/letter.pdf"));
  }
}
