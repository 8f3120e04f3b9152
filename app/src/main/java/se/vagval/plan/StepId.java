package se.vagval.plan;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A step of a plan; it keeps its id from version to version.
@Term(sv = "steg i planen")
public record StepId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
