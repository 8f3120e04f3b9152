package se.vagval.assessment.ending;

import se.vagval.assessment.PlacementsOnChecks.Use;
import se.vagval.assessment.model.CheckWhenRightEnds.Outcome;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.assessment.model.RunningCheck;
import se.vagval.web.Text;

/// How the pages say what may happen to a running check.
public final class EndWords {

  private EndWords() {}

  /// What the rule says, as a whole sentence.
  public static String answer(EndStanding standing, Text text) {
    return switch (standing.outcome()) {
      case Outcome.Holds() -> text.t("assessment.running.answer.HOLDS");
      case Outcome.NotKnown(var until) ->
          text.t("assessment.running.answer.NOT_KNOWN", text.month(until));
      case Outcome.RunsOn() -> text.t("assessment.running.answer.RUNS_ON");
      case Outcome.ToBeDecided() -> text.t("assessment.running.answer.TO_BE_DECIDED");
      case Outcome.EndsOn(var last) -> text.t("assessment.running.answer.ENDS_ON", last);
    };
  }

  /// Who lets the check go on instead of the reader; empty where the reader may.
  static String beyond(GoingOnIsDelegated.Outcome answer, ReadCheck.Shown shown, Text text) {
    return switch (answer) {
      case MAY_GO_ON -> "";
      case SOMEBODY_ELSE, ONLY_THE_BOARD ->
          text.t("assessment.going-on." + answer, shown.order().text());
    };
  }

  public static String use(Use use, Text text) {
    if (use.runs()) {
      var last = use.lastDay();
      return last == null
          ? text.t("assessment.running.use.runs")
          : text.t("assessment.running.use.runs-to", last);
    }
    return text.t(
        use.isChosen() ? "assessment.running.use.none" : "assessment.running.use.nobody-chosen");
  }

  /// What is to be thought of before a check runs out.
  public static String soon(ListChecks.Row row, Text text) {
    if (!row.use().isChosen()) {
      return text.t("assessment.running.soon.nobody-chosen");
    }
    return row.goesBeyond() ? text.t("assessment.running.soon.beyond") : use(row.use(), text);
  }

  public static String lastDay(RunningCheck running, Text text) {
    return running
        .lastDay()
        .map(text::date)
        .orElseGet(() -> text.t("assessment.running.no-last-day"));
  }
}
