package se.vagval.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.assessment.store.DecidedRightStore;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.PaidMonth;
import se.vagval.assistance.RestsOnAssistance;

/// The decisions on checks whose right rests on what an import said.
@Component
class DecisionsOnAssistance implements RestsOnAssistance {

  private final DecidedRightStore rights;

  DecisionsOnAssistance(DecidedRightStore rights) {
    this.rights = rights;
  }

  @Override
  public List<Decision> on(ImportId undone, Collection<PaidMonth> months) {
    return rights.restingOn(undone);
  }
}
