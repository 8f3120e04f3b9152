package se.vagval.coordination;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A question from an officer of another authority.
@Term(sv = "kontakt från annan myndighet")
public record ContactId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
