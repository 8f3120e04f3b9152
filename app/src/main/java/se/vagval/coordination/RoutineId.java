package se.vagval.coordination;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A routine that was agreed with a partner.
@Term(sv = "gemensam rutin")
public record RoutineId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
