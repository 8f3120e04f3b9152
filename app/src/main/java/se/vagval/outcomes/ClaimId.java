package se.vagval.outcomes;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A provider's claim that a person supports themselves.
@Term(sv = "resultatanmälan")
public record ClaimId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
