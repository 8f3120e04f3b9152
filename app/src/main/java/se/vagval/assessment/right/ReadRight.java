package se.vagval.assessment.right;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.store.RightFacts;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Reads how the right to a check stands today, and logs who read it.
@Component
class ReadRight {

  record Shown(CaseHead head, RightStanding standing) {

    boolean isOpen() {
      return head.closedOn() == null;
    }
  }

  private final Cases cases;
  private final RightFacts facts;
  private final Audit audit;
  private final Clock clock;

  ReadRight(Cases cases, RightFacts facts, Audit audit, Clock clock) {
    this.cases = cases;
    this.facts = facts;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "right-to-check", caseId, caseId.value());
    var head = cases.head(caseId);
    return new Shown(head, facts.on(LocalDate.now(clock), head));
  }

  /// For the overview, whose reading is logged already.
  @Transactional(readOnly = true)
  RightStanding standing(CaseHead head) {
    return facts.on(LocalDate.now(clock), head);
  }
}
