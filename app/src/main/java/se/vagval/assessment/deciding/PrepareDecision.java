package se.vagval.assessment.deciding;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;

/// Shows what a decision would rest on, and logs who read it.
@Component
class PrepareDecision {

  private final FindGrounds findGrounds;
  private final Audit audit;
  private final Clock clock;

  PrepareDecision(FindGrounds findGrounds, Audit audit, Clock clock) {
    this.findGrounds = findGrounds;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  FindGrounds.Outcome handle(CaseId caseId, Actor reader) {
    audit.read(reader, "decision.grounds", caseId, caseId.value());
    return findGrounds.on(LocalDate.now(clock), caseId);
  }
}
