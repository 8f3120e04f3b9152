package se.vagval.choice;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A person at a provider on a check.
@Term(sv = "placering")
public record PlacementId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
