package se.vagval.casework;

import java.util.UUID;
import se.vagval.kernel.Term;

/// A household as it is registered here; who belongs to it changes with time.
@Term(sv = "hushåll")
public record HouseholdId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
