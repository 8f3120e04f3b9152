package se.vagval.casework;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One person's case at the municipality.
@Term(sv = "ärende")
public record CaseId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
