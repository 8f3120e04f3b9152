package se.vagval.assessment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.RightWords;
import se.vagval.assessment.model.CheckNeedsStateFirst.Reason;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.assessment.model.LevelAdvice;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Months;
import se.vagval.web.Page;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;
import se.vagval.web.components.SummaryRow;

/// What the form of a decision shows.
public record DecisionView(
    Page page, Grounds grounds, Office office, DecisionForm form, Filled filled) {

  public String name() {
    return PersonNames.written(grounds.head().name(), page.text());
  }

  public String address() {
    return "/assessment/cases/" + grounds.head().id() + "/decision";
  }

  /// The checks that the person holds, and what may be done about them.
  public HeldView held() {
    return new HeldView(page, grounds.head().id(), grounds.held(), filled);
  }

  public LevelAdvice.Advice advice() {
    return grounds.advice();
  }

  /// Why there is a right to a check.
  public String right() {
    return RightWords.why(grounds.right(), page.text());
  }

  /// What does not hold today though the decision is carried out, each in a sentence.
  public List<String> lacking() {
    var lacking = grounds.lacking();
    var told =
        lacking.hindrances().stream()
            .sorted()
            .map(reason ->
                reason == Reason.CAUSE_UNCLEAR && lacking.lacksCause()
                    ? page.t("assessment.cannot-decide.reason.NO_CAUSE")
                    : page.t("assessment.cannot-decide.reason." + reason))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!lacking.right().holds()) {
      told.add(page.t("assessment.right.missing"));
    }
    return List.copyOf(told);
  }

  public String rightHeading() {
    return page.t(grounds.right().holds() ? "assessment.right.holds" : "assessment.right.missing");
  }

  /// How the unit decided the last twelve months, on the levels with enough decisions to be shown.
  public List<SummaryRow> practice() {
    return grounds.practice().stream()
        .flatMap(unit ->
            unit.shown().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(level ->
                    SummaryRow.of(
                        page.t("assessment.levels.level-number", level.getKey()),
                        page.t("assessment.practice.decisions", level.getValue()))))
        .toList();
  }

  /// Each fact with its value and the points it gave.
  public List<SummaryRow> reasons() {
    return advice().reasons().stream()
        .map(reason -> {
          var fact = reason.fact().name();
          var value = page.t("assessment.fact." + fact + "." + reason.value().name());
          return SummaryRow.of(
              page.t("assessment.fact-name." + fact),
              page.t("assessment.points", value, reason.value().points()));
        })
        .toList();
  }

  public Choices levels() {
    var options =
        grounds.offered().stream()
            .map(row -> new Choices.Option(Integer.toString(row.level()), written(row), hint(row)))
            .toList();
    return Choices.of(Draft.LEVEL, page.t("assessment.decide.level"), options).from(filled);
  }

  public Field months() {
    return Field.of(Draft.MONTHS, page.t("assessment.decide.months"))
        .hint(page.t("assessment.decide.months-hint"))
        .from(filled)
        .chars(4)
        .decimal()
        .suffix(page.t("assessment.decide.months-suffix"));
  }

  public Field deviation() {
    return Field.of(Draft.DEVIATION, page.t("assessment.decide.deviation"))
        .hint(page.t("assessment.decide.deviation-hint"))
        .from(filled);
  }

  /// The proposal that waits or was sent back, in a sentence; empty when there is none.
  public String proposal() {
    var proposal = grounds.proposal();
    if (proposal == null) {
      return "";
    }
    var returned = proposal.returned();
    return returned == null
        ? page.t("assessment.propose.from", proposal.by(), proposal.on())
        : page.t("assessment.propose.returned", proposal.on(), returned);
  }

  /// Whether the reader may send back a proposal that waits.
  public boolean maySendBack() {
    var proposal = grounds.proposal();
    return office == Office.TEAM_LEADER && proposal != null && proposal.returned() == null;
  }

  public boolean mayDecide(Draft draft) {
    return delegated(draft) instanceof DecisionIsDelegated.Outcome.MayDecide;
  }

  public boolean mayPropose(Draft draft) {
    return delegated(draft) instanceof DecisionIsDelegated.Outcome.MayPropose;
  }

  /// By what the reader may decide, or who does instead.
  public String delegation(Draft draft) {
    var order = grounds.order().text();
    return switch (delegated(draft)) {
      case DecisionIsDelegated.Outcome.MayDecide() -> page.t("assessment.propose.by", order);
      case DecisionIsDelegated.Outcome.MayPropose(var most) ->
          page.t("assessment.propose.beyond", order, page.text().kronor(most));
      case DecisionIsDelegated.Outcome.OnlyTheBoard() -> page.t("assessment.propose.board", order);
    };
  }

  private DecisionIsDelegated.Outcome delegated(Draft draft) {
    return grounds.delegated(office, draft.level());
  }

  /// Whether and within which time the decision will be open to appeal.
  public String appeal() {
    var terms = grounds.profile().appeal();
    return page.t("assessment.confirm.appeal." + terms.kind().name(), terms.weeks());
  }

  public Field sendBackField() {
    return Field.of(Draft.BACK, page.t("assessment.propose.back"))
        .hint(page.t("assessment.propose.back-hint"))
        .from(filled);
  }

  public Field reasonsField() {
    return Field.of(Draft.REASONS, page.t("assessment.decide.reasons"))
        .hint(page.t("assessment.decide.reasons-hint"))
        .from(filled);
  }

  private String written(LevelRow row) {
    return page.t(
        "assessment.decide.level-option",
        row.level(),
        page.text().kronor(row.amount()),
        months(row.months()));
  }

  private String hint(LevelRow row) {
    var bounds =
        page.t("assessment.decide.level-bounds", row.least().toDecimal(), months(row.most()));
    if (row.level() == advice().level()) {
      return page.t("assessment.decide.level-advised") + " " + bounds;
    }
    return grounds.allowed().contains(row)
        ? bounds
        : page.t("assessment.decide.level-only-changed") + " " + bounds;
  }

  private String months(Months months) {
    return page.t("assessment.months", months.toDecimal());
  }
}
