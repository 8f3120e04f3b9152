package se.vagval.assessment.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.kernel.Term;

/// What a decision on a check may ask for and that does not hold on a day, with what the right was
/// judged on.
///
/// @param hindrances in the order that they are dealt with
/// @param lacksCause whether no cause is noted at all
@Term(sv = "det som brister")
public record Lacking(
    Set<CheckNeedsStateFirst.Reason> hindrances, RightStanding right, boolean lacksCause) {

  public Lacking {
    var inOrder = EnumSet.noneOf(CheckNeedsStateFirst.Reason.class);
    inOrder.addAll(hindrances);
    hindrances = Collections.unmodifiableSet(inOrder);
  }

  public boolean isNothing() {
    return preconditions().isEmpty();
  }

  public Set<Precondition> preconditions() {
    var lacking = EnumSet.noneOf(Precondition.class);
    hindrances.stream().map(Lacking::of).forEach(lacking::add);
    if (!right.holds()) {
      lacking.add(Precondition.RIGHT);
    }
    return lacking;
  }

  private static Precondition of(CheckNeedsStateFirst.Reason reason) {
    return switch (reason) {
      case MAPPING_NOT_COMPLETE -> Precondition.COMPLETE_MAPPING;
      case CAUSE_UNCLEAR -> Precondition.CLEAR_CAUSE;
      case STATE_NOT_CHECKED,
          STATE_CHECK_EXPIRED,
          AF_COMES_FIRST,
          FK_COMES_FIRST,
          FULL_TIME_PROGRAMME ->
          Precondition.STATE_FIRST;
    };
  }
}
