package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A check: the amount that one decision gives.
@Term(sv = "check")
public record VoucherId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
