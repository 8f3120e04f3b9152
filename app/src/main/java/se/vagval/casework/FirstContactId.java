package se.vagval.casework;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// Somebody's first contact with the municipality, before there is a case.
@Term(sv = "första kontakt")
public record FirstContactId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
