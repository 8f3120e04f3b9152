package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One decision that has a number: on a check, or that a check ends.
@Term(sv = "beslut")
public record DecisionId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
