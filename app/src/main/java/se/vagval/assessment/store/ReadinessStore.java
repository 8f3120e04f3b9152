package se.vagval.assessment.store;

import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Cause;

/// What is to be known before a check can be decided on, gathered for the rule.
@Repository
public class ReadinessStore {

  private final Cases cases;
  private final MappingStore mappings;
  private final StateCheckStore states;

  ReadinessStore(Cases cases, MappingStore mappings, StateCheckStore states) {
    this.cases = cases;
    this.mappings = mappings;
    this.states = states;
  }

  /// Whether nobody has noted a cause, which is told in other words than an unclear one.
  public boolean lacksCause(LocalDate day, CaseId caseId) {
    return cases.cause(caseId, day).isEmpty();
  }

  /// What is said of a case on that day. A cause that nobody has noted is as little known as an
  /// unclear one.
  public CheckNeedsStateFirst.Outcome on(LocalDate day, CaseId caseId) {
    var clear = cases.cause(caseId, day).filter(cause -> cause != Cause.UNCLEAR).isPresent();
    var complete = mappings.current(caseId).isComplete();
    var facts = CheckNeedsStateFirst.Facts.of(complete, clear, states.latest(caseId));
    return CheckNeedsStateFirst.of(facts, day);
  }
}
