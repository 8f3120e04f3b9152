package se.vagval.assessment.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.ChangedEndIsCarriedOut;
import se.vagval.assessment.model.CheckEnd;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.assessment.store.CheckEndStore;
import se.vagval.assessment.store.DecisionEventStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.NumberedDecisionStore;
import se.vagval.assessment.store.StateCheckStore.Stamp;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Carries out that a decision that a check ends was changed: the check goes on, or ends on another
/// day.
@Component
class CarryOutEnd {

  /// @param end the one that the page showed
  /// @param change the event that the page showed
  /// @param office in which the actor decides
  record Command(
      VoucherId check, CheckEndId end, DecisionEventId change, Office office, Actor by) {}

  /// @param change the event that changed it; null where it stands
  /// @param order whether the reader may let it go on
  record Asked(
      ReadCheck.Shown shown,
      CheckEnd end,
      @Nullable DecisionEvent change,
      ChangedEndIsCarriedOut.Outcome answer,
      GoingOnIsDelegated.Outcome order) {}

  sealed interface Outcome {
    /// Also when it was carried out, or taken back, before.
    record CarriedOut() implements Outcome {}

    /// Something is in the way, it stands, another end counts by now, or the municipality's own
    /// change is for somebody else to carry out.
    record Refused(Asked asked) implements Outcome {}
  }

  private final ReadCheck checks;
  private final PlacementsOnChecks placements;
  private final CheckEndStore store;
  private final NumberedDecisionStore numbered;
  private final DecisionEventStore events;
  private final DecisionCourses courses;
  private final VoucherStore vouchers;
  private final DecisionStore decisions;
  private final Audit audit;
  private final Clock clock;

  CarryOutEnd(
      ReadCheck checks,
      PlacementsOnChecks placements,
      CheckEndStore store,
      NumberedDecisionStore numbered,
      DecisionEventStore events,
      DecisionCourses courses,
      VoucherStore vouchers,
      DecisionStore decisions,
      Audit audit,
      Clock clock) {
    this.checks = checks;
    this.placements = placements;
    this.store = store;
    this.numbered = numbered;
    this.events = events;
    this.courses = courses;
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.audit = audit;
    this.clock = clock;
  }

  /// What was changed and whether it can be carried out, for the page; empty for a check that does
  /// not end, or whose end has no number.
  @Transactional
  Optional<Asked> ask(VoucherId check, Office office, Actor reader) {
    var shown = checks.find(check);
    audit.read(reader, "check-standing", check, shown.head().id().value());
    return Optional.ofNullable(shown.running().end())
        .filter(end -> end.number() != null)
        .map(end -> asked(shown, office));
  }

  @Transactional
  Outcome handle(Command command) {
    decisions.waitForTurn();
    placements.holdStill(command.check());
    events.lock(command.end().decision());
    var shown = checks.find(command.check());
    if (shown.running().end() == null) {
      return new Outcome.CarriedOut();
    }
    var asked = asked(shown, command.office());
    if (store.isMovedBy(command.change())) {
      return new Outcome.CarriedOut();
    }
    var change = asked.change();
    return change != null
            && change.id().equals(command.change())
            && asked.end().id().equals(command.end())
            && asked.order() == GoingOnIsDelegated.Outcome.MAY_GO_ON
        ? carryOut(asked, change, command.by())
        : new Outcome.Refused(asked);
  }

  private Outcome carryOut(Asked asked, DecisionEvent change, Actor by) {
    var check = asked.shown().running().check();
    var stamp = new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
    return switch (asked.answer()) {
      case ChangedEndIsCarriedOut.Outcome.GoesOn(var withPlacements) -> {
        store.carryOut(asked.end(), check, change.id(), stamp);
        if (withPlacements) {
          placements.goOn(check.id(), asked.end().lastDay(), by);
        }
        audit.changed(by, "check-end-changed", asked.end().id(), check.caseId().value());
        yield new Outcome.CarriedOut();
      }
      case ChangedEndIsCarriedOut.Outcome.EndsOn(var lastDay, var withPlacements) -> {
        store.move(asked.end(), check, change, stamp);
        if (withPlacements && lastDay.isAfter(asked.end().lastDay())) {
          placements.goOn(check.id(), asked.end().lastDay(), by);
        }
        if (withPlacements) {
          placements.endAfter(check.id(), lastDay, by);
        }
        audit.changed(by, "check-end-moved", asked.end().id(), check.caseId().value());
        yield new Outcome.CarriedOut();
      }
      case ChangedEndIsCarriedOut.Outcome.NotPossible _, ChangedEndIsCarriedOut.Outcome.Stands() ->
          new Outcome.Refused(asked);
    };
  }

  private Asked asked(ReadCheck.Shown shown, Office office) {
    var end = shown.running().end();
    if (end == null) {
      throw new NotFound("end of check " + shown.running().check().id());
    }
    var decision =
        numbered.find(end.id().decision()).orElseThrow(() -> new NotFound("decision " + end.id()));
    var change =
        courses.of(decision).change().filter(one -> !store.isMovedBy(one.id())).orElse(null);
    var facts = facts(shown, end, change);
    var order =
        change == null
            ? GoingOnIsDelegated.Outcome.MAY_GO_ON
            : shown.goingOn(GoingOnIsDelegated.Cause.of(facts.change().review()), office);
    return new Asked(shown, end, change, ChangedEndIsCarriedOut.of(facts), order);
  }

  private ChangedEndIsCarriedOut.Facts facts(
      ReadCheck.Shown shown, CheckEnd end, @Nullable DecisionEvent change) {
    var check = shown.running().check();
    var newLastDay = change == null ? null : change.newLastDay();
    var isTaken =
        newLastDay == null
            ? vouchers.isTakenAfter(check, end.lastDay())
            : vouchers.isTakenUntil(check, end.lastDay(), newLastDay);
    return new ChangedEndIsCarriedOut.Facts(
        new ChangedEndIsCarriedOut.Change(
            change == null ? Review.STANDS : Review.of(change), newLastDay),
        new ChangedEndIsCarriedOut.Check(
            check.validTo(),
            shown.head().closedOn() != null,
            shown.use().isSettled(),
            shown.running().replaced() != null || isTaken,
            placements.wouldMeetAnother(check.id(), end.lastDay())),
        end.lastDay(),
        shown.today());
  }
}
