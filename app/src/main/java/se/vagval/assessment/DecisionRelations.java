package se.vagval.assessment;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.assessment.store.NumberedDecisionStore;
import se.vagval.casework.CaseId;
import se.vagval.web.NotFound;

/// A decision of any kind belongs to whoever its case belongs to.
@Component
class DecisionRelations implements Relations<DecisionId> {

  private final NumberedDecisionStore decisions;
  private final ObjectProvider<Relations<CaseId>> cases;

  DecisionRelations(NumberedDecisionStore decisions, ObjectProvider<Relations<CaseId>> cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public Class<DecisionId> kind() {
    return DecisionId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, DecisionId target) {
    var decision = decisions.find(target).orElseThrow(() -> new NotFound("decision " + target));
    return cases.getObject().between(actor, decision.caseId());
  }
}
