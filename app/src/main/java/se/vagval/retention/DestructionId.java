package se.vagval.retention;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A list of persons whose data are to be destroyed, or have been.
@Term(sv = "gallring")
public record DestructionId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
