package se.vagval.assessment.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.assessment.model.NewDecisionOnHeldCheck;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.assessment.model.Succession;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.StateCheckStore.Stamp;
import se.vagval.assessment.store.SuccessionStore;
import se.vagval.audit.Audit;

/// Does to the checks that are held what a new decision does to them, before its own check is
/// given.
@Component
class RenewCheck {

  /// When the new check begins.
  ///
  /// @param beside the check that it supplements; null for none
  record Room(LocalDate firstDay, @Nullable VoucherId beside) {}

  private final SuccessionStore successions;
  private final CarriedOutStore carriedOut;
  private final PlacementsOnChecks placements;
  private final Audit audit;
  private final Clock clock;

  RenewCheck(
      SuccessionStore successions,
      CarriedOutStore carriedOut,
      PlacementsOnChecks placements,
      Audit audit,
      Clock clock) {
    this.successions = successions;
    this.carriedOut = carriedOut;
    this.placements = placements;
    this.audit = audit;
    this.clock = clock;
  }

  /// On what the decision followed when it was made.
  List<Renewal> of(DecisionId decision) {
    return successions.of(decision).stream()
        .filter(one -> one.decision().equals(decision))
        .map(Succession::renewal)
        .toList();
  }

  /// Whether what is meant carries out what was changed.
  boolean carriesOut(Draft draft, Grounds grounds) {
    var renewal = draft.renewal();
    return renewal != null
        && grounds
            .held()
            .carriesOut(renewal.kind(), grounds.held().find(renewal.earlier()).orElseThrow());
  }

  Room makeRoom(Decision decision, Draft draft, Grounds grounds, Actor by) {
    var renewal = draft.renewal();
    if (renewal == null) {
      return new Room(decision.decidedOn(), null);
    }
    var held = grounds.held();
    var earlier = held.find(renewal.earlier()).orElseThrow();
    var made = new Made(decision, renewal, held.facts(earlier), by);
    var change = earlier.change();
    if (change != null && carriesOut(draft, grounds)) {
      var lacking = lacking(decision, grounds);
      carriedOut.add(
          new CarriedOutStore.Row(
              decision, earlier.decision().id(), change, grounds.lacking(), lacking));
    }
    if (held.late(earlier).isPresent()) {
      successions.add(row(made, earlier, null), stamp(by));
    }
    return switch (held.outcome(renewal.kind(), earlier, decision.made().amount())) {
      case Outcome.Replaces(var last, var first) -> {
        // The one that is named comes first, so that it is the one the decision is said to replace.
        held.endingWith(earlier).forEach(one -> replace(one, last, made));
        var beside = held.besideWhich(renewal.kind(), earlier);
        yield new Room(first, beside.map(one -> one.check().id()).orElse(null));
      }
      case Outcome.Beside(var first) -> {
        var one = held.besideWhich(renewal.kind(), earlier).orElseThrow();
        successions.add(row(made.supplementing(), one, null), stamp(by));
        yield new Room(first, one.check().id());
      }
      case Outcome.Alone(var first) -> new Room(first, null);
      case Outcome.Refused(var reason) ->
          throw new IllegalStateException("a draft is sound, and refused: " + reason);
    };
  }

  /// With the level, where the rules would not have let it go so far from the advice.
  private static Set<Precondition> lacking(Decision decision, Grounds grounds) {
    var lacking = EnumSet.noneOf(Precondition.class);
    lacking.addAll(grounds.lacking().preconditions());
    var made = decision.made();
    if (!grounds.profile().deviation().allows(made.advisedLevel(), made.level())) {
      lacking.add(Precondition.LEVEL_NEAR_ADVICE);
    }
    return lacking;
  }

  private record Made(
      Decision decision, Renewal renewal, NewDecisionOnHeldCheck.Held facts, Actor by) {

    /// To the check that it lies beside it is a supplement, also where it carries out a change.
    Made supplementing() {
      var supplement = new Renewal(Renewal.Kind.SUPPLEMENT, renewal.earlier(), renewal.why());
      return new Made(decision, supplement, facts, by);
    }
  }

  private void replace(HeldCheck one, LocalDate last, Made made) {
    var check = one.check();
    successions.add(row(made, one, last), stamp(made.by()));
    placements.endAfter(check.id(), last, made.by());
    audit.changed(made.by(), "check-replaced", check.id(), check.caseId().value());
  }

  private static SuccessionStore.Row row(Made made, HeldCheck earlier, @Nullable LocalDate last) {
    return new SuccessionStore.Row(
        made.decision(), earlier.check(), made.renewal(), made.facts(), last);
  }

  private Stamp stamp(Actor by) {
    return new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
