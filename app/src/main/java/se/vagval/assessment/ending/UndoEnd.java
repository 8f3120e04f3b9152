package se.vagval.assessment.ending;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.assessment.store.CheckEndStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.StateCheckStore.Stamp;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.audit.Audit;

/// Takes back that a check ends, while its last day lies ahead.
@Component
class UndoEnd {

  /// @param end the one that the page showed
  /// @param office in which the actor decides
  record Command(VoucherId check, CheckEndId end, Office office, Actor by) {}

  sealed interface Outcome {
    /// Also when it was taken back before.
    record Undone() implements Outcome {}

    /// The last day has come, or another end counts by now.
    record TooLate() implements Outcome {}

    /// The delegation order names somebody else for a check of so much.
    record BeyondOrder() implements Outcome {}

    /// Another check leaves no room for this one.
    record AnotherCheck() implements Outcome {}

    /// What ran on the check would meet another placement of the person.
    record AnotherPlacement() implements Outcome {}
  }

  private final ReadCheck checks;
  private final PlacementsOnChecks placements;
  private final CheckEndStore store;
  private final VoucherStore vouchers;
  private final DecisionStore decisions;
  private final Audit audit;
  private final Clock clock;

  UndoEnd(
      ReadCheck checks,
      PlacementsOnChecks placements,
      CheckEndStore store,
      VoucherStore vouchers,
      DecisionStore decisions,
      Audit audit,
      Clock clock) {
    this.checks = checks;
    this.placements = placements;
    this.store = store;
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    decisions.waitForTurn();
    placements.holdStill(command.check());
    var shown = checks.find(command.check());
    var end = shown.running().end();
    if (end == null) {
      return new Outcome.Undone();
    }
    if (!end.id().equals(command.end()) || !shown.canBeUndone()) {
      return new Outcome.TooLate();
    }
    return switch (shown.goingOn(GoingOnIsDelegated.Cause.TAKEN_BACK, command.office())) {
      case MAY_GO_ON -> undo(command, shown, end);
      case SOMEBODY_ELSE, ONLY_THE_BOARD -> new Outcome.BeyondOrder();
    };
  }

  private Outcome undo(Command command, ReadCheck.Shown shown, CheckEnd end) {
    var check = shown.running().check();
    if (vouchers.isTakenAfter(check, end.lastDay())) {
      return new Outcome.AnotherCheck();
    }
    if (placements.wouldMeetAnother(check.id(), end.lastDay())) {
      return new Outcome.AnotherPlacement();
    }
    var stamp = new Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock));
    store.undo(end, check, stamp);
    placements.goOn(check.id(), end.lastDay(), command.by());
    audit.changed(command.by(), "check-end-undone", end.id(), check.caseId().value());
    return new Outcome.Undone();
  }
}
