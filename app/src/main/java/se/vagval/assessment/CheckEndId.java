package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One decision that a check ends before its time.
@Term(sv = "beslut om att en check upphör")
public record CheckEndId(UUID value) implements Target {

  /// The same, as the decision that it is; one of before ends were numbered is none.
  public DecisionId decision() {
    return new DecisionId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
