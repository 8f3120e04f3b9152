package se.vagval.assessment.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.RightWords;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.CheckWhenRightEnds;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.assessment.model.RightStanding;
import se.vagval.web.Page;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;
import se.vagval.web.components.SummaryRow;

/// What the page on one running check shows.
///
/// @param office in which the reader decides; null for one who may not
public record CheckView(Page page, ReadCheck.Shown shown, @Nullable Office office, Filled filled) {

  /// A form that has not been sent proposes the last day.
  static CheckView of(Page page, ReadCheck.Shown shown, @Nullable Office office, Filled filled) {
    var isFresh = filled.first(EndForm.ID).isEmpty() && !filled.hasProblems();
    return new CheckView(
        page, shown, office, isFresh ? EndForm.fresh(proposed(shown), shown.today()) : filled);
  }

  public static String address(VoucherId id) {
    return ChecksPage.ADDRESS + "/" + id;
  }

  private static LocalDate proposed(ReadCheck.Shown shown) {
    var last =
        switch (shown.standing().outcome()) {
          case CheckWhenRightEnds.Outcome.EndsOn(var day) -> day;
          case CheckWhenRightEnds.Outcome.Holds _,
              CheckWhenRightEnds.Outcome.NotKnown _,
              CheckWhenRightEnds.Outcome.RunsOn _,
              CheckWhenRightEnds.Outcome.ToBeDecided _ ->
              shown.today().plusMonths(1).withDayOfMonth(1).minusDays(1);
        };
    return shown.running().lastDay().filter(last::isAfter).orElse(last);
  }

  public String here() {
    return address(shown.running().check().id());
  }

  public String caseAddress() {
    return "/casework/cases/" + shown.head().id();
  }

  public String rightAddress() {
    return "/assessment/cases/" + shown.head().id() + "/right";
  }

  public String name() {
    return PersonNames.written(shown.head().name(), page.text());
  }

  public String answer() {
    return EndWords.answer(shown.standing(), page.text());
  }

  public String rule() {
    return page.t(
        "assessment.state.by-rule",
        CheckWhenRightEnds.ID,
        Integer.toString(CheckWhenRightEnds.VERSION));
  }

  public List<SummaryRow> check() {
    var running = shown.running();
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("decision", running.number()));
    rows.add(row("amount", page.text().kronor(running.check().amount())));
    rows.add(row("last-day", EndWords.lastDay(running, page.text())));
    rows.add(row("placement", EndWords.use(shown.use(), page.text())));
    return List.copyOf(rows);
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(page.t("assessment.running." + name), value);
  }

  /// Each month looked at, the latest first, with what is known of it.
  public List<SummaryRow> months() {
    return shown.standing().right().months().stream()
        .map(month -> SummaryRow.of(page.text().month(month.month()), known(month)))
        .toList();
  }

  /// A month without a row means something else when the register has reached it.
  private String known(RightStanding.Month month) {
    var reached = shown.standing().reached(month.month());
    return reached.isPresent() && month.told() == null && month.stated() == null
        ? page.t("assessment.running.no-row", reached.get())
        : RightWords.of(month, page.text());
  }

  public boolean asks() {
    return office != null && shown.asks() && !shown.running().isLetRunOn(shown.today());
  }

  /// Also when somebody has let it run on: what was not known then may end it now.
  public boolean mayEnd() {
    return asksOf(DecisionIsDelegated.Outcome.MayDecide.class);
  }

  /// Who decides that it ends, where the reader may not for so much; empty where the reader may or
  /// nothing is to be decided.
  public String beyondOrder() {
    if (asksOf(DecisionIsDelegated.Outcome.MayPropose.class)) {
      return page.t("assessment.running.end.beyond", shown.order().text());
    }
    return asksOf(DecisionIsDelegated.Outcome.OnlyTheBoard.class)
        ? page.t("assessment.running.end.board", shown.order().text())
        : "";
  }

  private boolean asksOf(Class<? extends DecisionIsDelegated.Outcome> answer) {
    return office != null && shown.asks() && answer.isInstance(shown.delegated(office));
  }

  /// That it will be a decision, by which order, and whether it can be appealed.
  public String isDecision() {
    var terms = shown.profile().endAppeal();
    var appeal = page.t("assessment.confirm.appeal." + terms.kind().name(), terms.weeks());
    return page.t("assessment.running.end.decision", shown.order().text(), appeal);
  }

  /// By which decision, as a link; empty when by none.
  public java.util.Optional<se.vagval.assessment.model.RunningCheck.Replaced> replaced() {
    return java.util.Optional.ofNullable(shown.running().replaced());
  }

  public boolean isEnded() {
    return shown.running().ends();
  }

  public String ended() {
    var end = end();
    return page.t("assessment.running.ended-text", end.lastDay(), end.by(), end.decidedOn());
  }

  /// Where the decision is read; empty for one of before ends were numbered.
  public String decision() {
    return end().number() == null ? "" : "/assessment/decisions/" + end().id();
  }

  public CheckEnd end() {
    return Objects.requireNonNull(shown.running().end());
  }

  public boolean mayUndo() {
    return office != null
        && shown.canBeUndone()
        && shown.goingOn(GoingOnIsDelegated.Cause.TAKEN_BACK, office)
            == GoingOnIsDelegated.Outcome.MAY_GO_ON;
  }

  /// Who takes the end back, where the reader may not for so much; empty where the reader may or
  /// nothing can be taken back.
  public String undoBeyondOrder() {
    return office == null || !shown.canBeUndone()
        ? ""
        : EndWords.beyond(
            shown.goingOn(GoingOnIsDelegated.Cause.TAKEN_BACK, office), shown, page.text());
  }

  /// Empty when nobody has let it run on.
  public String runsOn() {
    var said = shown.running().runsOn();
    if (said == null) {
      return "";
    }
    var again = said.again();
    var text = page.t("assessment.running.runs-on-text", said.by(), said.on(), said.reason());
    return again == null ? text : text + " " + page.t("assessment.running.look-again", again);
  }

  public Field runOnReason() {
    return Field.of(EndForm.RUN_ON_REASON, page.t("assessment.running.reason"))
        .hint(page.t("assessment.running.run-on.hint"))
        .from(filled);
  }

  public Field again() {
    return Field.of(EndForm.AGAIN, page.t("assessment.running.again"));
  }

  public Field reason() {
    return Field.of(EndForm.REASON, page.t("assessment.running.reason"))
        .hint(page.t("assessment.running.end.hint"))
        .from(filled);
  }

  public Field lastDay() {
    return Field.of(EndForm.LAST_DAY, page.t("assessment.running.end.last-day"));
  }
}
