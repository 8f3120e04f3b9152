package se.vagval.assessment.deciding;

import org.springframework.stereotype.Component;
import se.vagval.assessment.Decision;
import se.vagval.assessment.store.DecidedRightStore;
import se.vagval.assessment.store.RightFacts;

/// Keeps with a decision why there was a right to the check, and lets nobody take that ground away
/// while it is decided.
@Component
class KeepRight {

  private final RightFacts facts;
  private final DecidedRightStore decided;

  KeepRight(RightFacts facts, DecidedRightStore decided) {
    this.facts = facts;
    this.decided = decided;
  }

  void holdStill() {
    facts.holdStill();
  }

  void keep(Decision decision, Grounds grounds) {
    decided.add(decision.id(), decision.caseId(), grounds.right());
  }
}
