package se.vagval.remuneration;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One month run.
@Term(sv = "månadskörning")
public record RunId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
