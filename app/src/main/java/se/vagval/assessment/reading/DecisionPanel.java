package se.vagval.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.assessment.Decision;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.model.Succession;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.web.Text;

/// The decisions, the newest first, on the case's overview and on the participant's own path.
@Component
class DecisionPanel implements CasePanel {

  private static final int ORDER = 20;

  private final Access access;
  private final ReadDecision readDecision;

  DecisionPanel(Access access, ReadDecision readDecision) {
    this.access = access;
    this.readDecision = readDecision;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_DECISION, head.id())) {
      return Optional.empty();
    }
    var standing = readDecision.standing(head);
    // A proposal waits for who may decide for the unit; all else for the caseworker.
    var leads = access.allows(reader, Permission.DECIDE_FOR_UNIT, head.id());
    var proposed = standing.proposal().filter(one -> one.returned() == null).isPresent();
    var mayDecide =
        (!leads || proposed)
            && access.offers(reader, Permission.DECIDE_CHECK, head.id(), act(standing));
    var blocked =
        !leads && access.allows(reader, Permission.DECIDE_CHECK, head.id()) && standing.isBlocked();
    var mine = mayDecide && proposed == leads;
    var waits =
        mine
            ? waits(standing, proposed)
            : Optional.of("assessment.panel.decision.blocked").filter(_ -> blocked);
    var panel =
        new Panel(
            text.t("assessment.panel.decision.title"),
            rows(standing, text),
            blocked ? missing(head, text) : actions(head, standing, mayDecide, text),
            waits.map(key -> text.t(key)));
    return Optional.of(panel);
  }

  /// What waits for somebody who may decide.
  private static Optional<String> waits(ReadDecision.Standing standing, boolean proposed) {
    if (proposed) {
      return Optional.of("assessment.panel.decision.waits");
    }
    if (standing.isChanged()) {
      return Optional.of("assessment.panel.decision.changed");
    }
    if (standing.after().toTryAgain()) {
      return Optional.of("assessment.panel.decision.try-again");
    }
    return Optional.of("assessment.panel.decision.waits").filter(_ -> standing.waits());
  }

  /// The page of the decision tells all that is missing, each with where it is done.
  private static List<Action> missing(CaseHead head, Text text) {
    return List.of(
        new Action(
            text.t("assessment.panel.decision.see-missing"),
            "/assessment/cases/" + head.id() + "/decision"));
  }

  private static NamedAct act(ReadDecision.Standing standing) {
    return NamedAct.of(decide(standing))
        .unless(standing.hindrance().map(why -> "assessment.panel.decision.not-now." + why));
  }

  private static String decide(ReadDecision.Standing standing) {
    return standing.holdsCheck()
        ? "assessment.panel.decision.decide-again"
        : "assessment.panel.decision.decide";
  }

  private static List<Row> rows(ReadDecision.Standing standing, Text text) {
    var rows = new ArrayList<Row>();
    standing
        .proposal()
        .map(proposal -> new Row(text.t("assessment.propose.heading"), words(proposal, text)))
        .ifPresent(rows::add);
    rows.addAll(standing.made().isEmpty() ? none(text) : rows(standing.made(), text));
    standing.successions().stream().map(one -> row(one, text)).forEach(rows::add);
    return List.copyOf(rows);
  }

  /// What has taken the place of what, in one plain sentence.
  private static Row row(Succession one, Text text) {
    var key = one.word();
    return new Row(
        text.t("assessment.panel.decision." + key),
        text.t("assessment.panel.decision." + key + "-text", one.earlierNumber(), one.number()));
  }

  private static String words(Proposal proposal, Text text) {
    var returned = proposal.returned();
    return returned == null
        ? text.t("assessment.propose.from", proposal.by(), proposal.on())
        : text.t("assessment.propose.returned", proposal.on(), returned);
  }

  private static List<Row> none(Text text) {
    return List.of(
        new Row(text.t("assessment.decision.check"), text.t("assessment.panel.decision.none")));
  }

  /// Who holds two checks at once finds both.
  private static List<Row> rows(List<Decision> made, Text text) {
    var rows = new ArrayList<>(rows(made.getFirst(), text));
    made.stream()
        .skip(1)
        .map(decision ->
            new Row(
                text.t("assessment.panel.decision.another"),
                check(decision, text) + ", " + number(decision, text)))
        .forEach(rows::add);
    return List.copyOf(rows);
  }

  private static List<Row> rows(Decision decision, Text text) {
    return List.of(
        new Row(text.t("assessment.decision.check"), check(decision, text)),
        new Row(
            text.t("assessment.decision.months"),
            text.t("assessment.months", decision.made().months().toDecimal())),
        new Row(text.t("assessment.decision.number"), number(decision, text)));
  }

  private static String check(Decision decision, Text text) {
    var made = decision.made();
    return text.t("assessment.decision.check-text", made.level(), text.kronor(made.amount()));
  }

  private static String number(Decision decision, Text text) {
    return text.t("assessment.panel.decision.made", decision.number(), decision.decidedOn());
  }

  private static List<Action> actions(
      CaseHead head, ReadDecision.Standing standing, boolean mayDecide, Text text) {
    var made = standing.made();
    var actions = new ArrayList<Action>();
    for (var decision : made) {
      var which = made.size() == 1 ? "" : " " + decision.number();
      var address = "/assessment/decisions/" + decision.id();
      actions.add(new Action(text.t("assessment.panel.decision.read") + which, address));
      actions.add(
          new Action(text.t("assessment.decision.letter") + which, address + "/letter.pdf"));
    }
    if (mayDecide) {
      var address = "/assessment/cases/" + head.id() + "/decision";
      actions.add(new Action(text.t(decide(standing)), address));
    }
    return List.copyOf(actions);
  }
}
