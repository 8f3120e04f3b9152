package se.vagval.casework;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A person, stable when the personal number changes.
@Term(sv = "person")
public record PersonId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
