package se.vagval.assessment.ending;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.assessment.store.CheckEndStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.RightFacts;
import se.vagval.assessment.store.StateCheckStore.Stamp;
import se.vagval.audit.Audit;

/// Ends a check whose right has ended before its time, or lets it run on; each with the reason.
/// What was decided once stands, and days until the last are paid as before. The end is a decision
/// with a number, made by who may by the delegation order.
@Component
class EndCheck {

  /// @param id given to the form when it was first shown, so that it ends the check once
  /// @param office in which the actor decides
  record Ending(
      CheckEndId id, VoucherId check, LocalDate lastDay, String reason, Office office, Actor by) {}

  /// @param again the day on which it is looked at again
  record RunningOn(VoucherId check, String reason, LocalDate again, Actor by) {}

  sealed interface Outcome {
    /// Also when the same was decided before.
    record Done() implements Outcome {}

    /// The last day has passed, or lies after the check's own.
    record NoSuchDay() implements Outcome {}

    /// The delegation order names somebody else for a check of so much.
    record BeyondOrder() implements Outcome {}

    /// The day on which it is looked at again is to lie ahead.
    record NotAhead() implements Outcome {}

    /// The right has not ended, the check has, somebody has decided meanwhile, or the form brought
    /// another decision's id.
    record NotNow() implements Outcome {}
  }

  private final ReadCheck checks;
  private final PlacementsOnChecks placements;
  private final CheckEndStore store;
  private final DecisionStore decisions;
  private final RightFacts rights;
  private final Audit audit;
  private final Clock clock;

  EndCheck(
      ReadCheck checks,
      PlacementsOnChecks placements,
      CheckEndStore store,
      DecisionStore decisions,
      RightFacts rights,
      Audit audit,
      Clock clock) {
    this.checks = checks;
    this.placements = placements;
    this.store = store;
    this.decisions = decisions;
    this.rights = rights;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Ending command) {
    decisions.waitForTurn();
    var shown = still(command.check());
    var end = shown.running().end();
    if (end != null) {
      return end.id().equals(command.id()) ? new Outcome.Done() : new Outcome.NotNow();
    }
    if (!shown.asks() || decisions.isTaken(command.id().decision())) {
      return new Outcome.NotNow();
    }
    return switch (shown.delegated(command.office())) {
      case DecisionIsDelegated.Outcome.MayDecide() ->
          isOutside(command.lastDay(), shown) ? new Outcome.NoSuchDay() : end(command, shown);
      case DecisionIsDelegated.Outcome.MayPropose _, DecisionIsDelegated.Outcome.OnlyTheBoard() ->
          new Outcome.BeyondOrder();
    };
  }

  @Transactional
  Outcome handle(RunningOn command) {
    var shown = still(command.check());
    var before = shown.running().runsOn();
    if (before != null
        && before.reason().equals(command.reason())
        && command.again().equals(before.again())) {
      return new Outcome.Done();
    }
    if (shown.running().isLetRunOn(shown.today()) || !shown.asks()) {
      return new Outcome.NotNow();
    }
    if (!command.again().isAfter(shown.today())) {
      return new Outcome.NotAhead();
    }
    store.runOn(word(shown, command.reason()), command.again(), stamp(command.by()));
    audit.changed(command.by(), "check-runs-on", command.check(), shown.head().id().value());
    return new Outcome.Done();
  }

  private ReadCheck.Shown still(VoucherId check) {
    rights.holdStill();
    placements.holdStill(check);
    return checks.find(check);
  }

  private static boolean isOutside(LocalDate day, ReadCheck.Shown shown) {
    return day.isBefore(shown.today())
        || shown.running().lastDay().filter(day::isAfter).isPresent();
  }

  private Outcome end(Ending command, ReadCheck.Shown shown) {
    var word = word(shown, command.reason());
    var ending = new CheckEndStore.Ending(command.id(), word, command.lastDay(), numbered(shown));
    store.end(ending, stamp(command.by()));
    placements.endAfter(command.check(), command.lastDay(), command.by());
    audit.changed(command.by(), "check-ended", command.id(), shown.head().id().value());
    return new Outcome.Done();
  }

  private CheckEndStore.Numbered numbered(ReadCheck.Shown shown) {
    var today = shown.today();
    return new CheckEndStore.Numbered(
        decisions.nextNumber(today.getYear()),
        shown.profile().id(),
        shown.profile().lawOn(today).text(),
        shown.order().text());
  }

  private static CheckEndStore.Word word(ReadCheck.Shown shown, String reason) {
    return new CheckEndStore.Word(shown.running().check(), shown.standing(), reason);
  }

  private Stamp stamp(Actor by) {
    return new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
