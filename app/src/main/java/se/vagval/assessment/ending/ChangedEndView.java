package se.vagval.assessment.ending;

import java.util.Objects;
import se.vagval.assessment.DecisionEventWords;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.model.ChangedEndIsCarriedOut;
import se.vagval.assessment.model.ChangedEndIsCarriedOut.Outcome;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.web.Page;

/// What the page on a changed end shows.
public record ChangedEndView(Page page, CarryOutEnd.Asked asked) {

  public CheckEnd end() {
    return asked.end();
  }

  public String here() {
    return check() + "/go-on";
  }

  public String check() {
    return CheckView.address(asked.end().check());
  }

  public String decision() {
    return "/assessment/decisions/" + asked.end().id();
  }

  public String number() {
    return Objects.requireNonNullElse(asked.end().number(), "");
  }

  public String name() {
    return PersonNames.written(asked.shown().head().name(), page.text());
  }

  /// What changed it, with the day; empty where it stands.
  public String changed() {
    var change = asked.change();
    return change == null
        ? ""
        : page.t(
            "assessment.changed-end.changed",
            change.on(),
            DecisionEventWords.of(change, page.text()),
            change.words());
  }

  /// What follows, or why nothing can.
  public String answer() {
    return switch (asked.answer()) {
      case Outcome.GoesOn(var withPlacements) when withPlacements ->
          page.t("assessment.changed-end.goes-on.with-placements");
      case Outcome.GoesOn _ ->
          page.t("assessment.changed-end.goes-on.alone", asked.end().lastDay());
      case Outcome.EndsOn(var day, var withPlacements) ->
          page.t(
              withPlacements
                  ? "assessment.changed-end.moves.with-placements"
                  : "assessment.changed-end.moves.alone",
              day,
              asked.end().lastDay());
      case Outcome.NotPossible(var why) ->
          page.t("assessment.changed-end.not-possible." + why.name());
      case Outcome.Stands() -> page.t("assessment.changed-end.stands");
    };
  }

  public boolean canBeCarriedOut() {
    return isPossible() && asked.order() == GoingOnIsDelegated.Outcome.MAY_GO_ON;
  }

  private boolean isPossible() {
    return switch (asked.answer()) {
      case Outcome.GoesOn _, Outcome.EndsOn _ -> true;
      case Outcome.NotPossible _, Outcome.Stands() -> false;
    };
  }

  /// What the button does, and what is to be thought of before.
  public String act(String what) {
    var moves = asked.answer() instanceof Outcome.EndsOn;
    return page.t("assessment.changed-end." + what + (moves ? ".moves" : ""));
  }

  /// The event that the form carries out.
  public String change() {
    var change = asked.change();
    return change == null ? "" : change.id().toString();
  }

  /// Who carries it out, where it could be and the reader may not; else empty.
  public String beyondOrder() {
    return isPossible() ? EndWords.beyond(asked.order(), asked.shown(), page.text()) : "";
  }

  public String rule() {
    return page.t(
        "assessment.state.by-rule",
        ChangedEndIsCarriedOut.ID,
        Integer.toString(ChangedEndIsCarriedOut.VERSION));
  }
}
