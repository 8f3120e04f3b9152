package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Set;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.kernel.Term;

/// That a decision carries out what was changed, and what did not hold on its day.
///
/// @param number of the decision that was changed
/// @param by who changed it
/// @param hindrances of the mapping, the cause and the state's part, one by one
@Term(sv = "verkställt ändrat beslut")
public record CarriedOut(
    String number,
    ChangedDecisionIsCarriedOut.Review by,
    LocalDate changedOn,
    Set<Precondition> lacking,
    Set<CheckNeedsStateFirst.Reason> hindrances,
    int ruleVersion) {

  public CarriedOut {
    lacking = Set.copyOf(lacking);
    hindrances = Set.copyOf(hindrances);
  }
}
