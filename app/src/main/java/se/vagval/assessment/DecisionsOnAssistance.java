package se.vagval.assessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.store.CheckEndStore;
import se.vagval.assessment.store.DecidedRightStore;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.PaidMonth;
import se.vagval.assistance.RestsOnAssistance;

/// The decisions on checks whose right rests on what an import said, and those that ended a check
/// since the right had.
@Component
class DecisionsOnAssistance implements RestsOnAssistance {

  private final DecidedRightStore rights;
  private final CheckEndStore ends;

  DecisionsOnAssistance(DecidedRightStore rights, CheckEndStore ends) {
    this.rights = rights;
    this.ends = ends;
  }

  @Override
  public List<Decision> on(ImportId undone, Collection<PaidMonth> months) {
    return Stream.concat(rights.restingOn(undone).stream(), ends.restingOn(undone).stream())
        .toList();
  }
}
