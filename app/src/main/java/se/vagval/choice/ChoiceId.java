package se.vagval.choice;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One choice of provider.
@Term(sv = "val")
public record ChoiceId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
