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

  /// Where there is none, and what was changed is carried out, that is kept with what was changed.
  void keep(Decision decision, Grounds grounds) {
    if (grounds.right().holds()) {
      decided.add(decision.id(), decision.caseId(), grounds.right());
    }
  }
}
