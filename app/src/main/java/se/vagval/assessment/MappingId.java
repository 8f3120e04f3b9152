package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One mapping of a person's competence, obstacles and motivation.
@Term(sv = "kartläggning")
public record MappingId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
