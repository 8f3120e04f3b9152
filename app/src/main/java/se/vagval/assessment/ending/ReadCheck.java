package se.vagval.assessment.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.PlacementsOnChecks.Use;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.DecisionIsDelegated;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assessment.model.GoingOnIsDelegated;
import se.vagval.assessment.model.RunningCheck;
import se.vagval.assessment.store.EndFacts;
import se.vagval.assessment.store.RunningCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.profiles.DelegationOrder;
import se.vagval.profiles.Profile;
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Reads how it stands with one check and the right to it, and logs who read it.
@Component
class ReadCheck {

  /// @param profile the rules in force today
  record Shown(
      RunningCheck running,
      CaseHead head,
      Use use,
      EndStanding standing,
      Profile profile,
      LocalDate today) {

    DelegationOrder order() {
      return profile.delegationOn(today);
    }

    /// Whether that official may decide that the check ends, by the delegation order in force.
    DecisionIsDelegated.Outcome delegated(DecisionIsDelegated.Office office) {
      return DecisionIsDelegated.of(
          new DecisionIsDelegated.Facts(office, running.check().amount()),
          new DecisionIsDelegated.Order(order().caseworker(), order().teamLeader()));
    }

    /// Whether that official may let the check go on after an end, for that cause.
    GoingOnIsDelegated.Outcome goingOn(
        GoingOnIsDelegated.Cause cause, DecisionIsDelegated.Office office) {
      return GoingOnIsDelegated.of(new GoingOnIsDelegated.Facts(cause, delegated(office)));
    }

    boolean canBeUsed() {
      var last = running.lastDay();
      return head.closedOn() == null
          && !use.isSettled()
          && (last.isEmpty() || !last.get().isBefore(today));
    }

    /// Whether somebody can decide now that it ends, or that it runs on.
    boolean asks() {
      return canBeUsed() && running.isOpen() && standing.isToBeDecided();
    }

    boolean canBeUndone() {
      return Optional.ofNullable(running.end())
          .filter(end -> running.ends() && head.closedOn() == null && end.lastDay().isAfter(today))
          .isPresent();
    }
  }

  private final RunningCheckStore store;
  private final PlacementsOnChecks placements;
  private final EndFacts facts;
  private final Cases cases;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReadCheck(
      RunningCheckStore store,
      PlacementsOnChecks placements,
      EndFacts facts,
      Cases cases,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.placements = placements;
    this.facts = facts;
    this.cases = cases;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(VoucherId id, Actor reader) {
    var shown = find(id);
    audit.read(reader, "check-standing", id, shown.head().id().value());
    return shown;
  }

  /// Inside the transaction of a use case.
  @Transactional(readOnly = true)
  Shown find(VoucherId id) {
    var running = store.find(id).orElseThrow(() -> new NotFound("check " + id));
    var today = LocalDate.now(clock);
    var head = cases.head(running.check().caseId());
    return new Shown(
        running,
        head,
        Optional.ofNullable(placements.of(List.of(id), today).get(id)).orElseGet(Use::none),
        facts.of(running.check(), head, today),
        profiles.inForce(today),
        today);
  }

  /// The case's checks that can be used now or later, for the overview, whose reading is logged.
  @Transactional(readOnly = true)
  List<RunningCheck> of(CaseHead head) {
    return store.of(head.id(), LocalDate.now(clock));
  }
}
