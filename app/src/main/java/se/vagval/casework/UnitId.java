package se.vagval.casework;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A unit of caseworkers.
@Term(sv = "enhet")
public record UnitId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
