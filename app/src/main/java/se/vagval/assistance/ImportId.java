package se.vagval.assistance;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One file of a register, from when it was sent until it is imported, given up or undone.
@Term(sv = "registerinläsning")
public record ImportId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
