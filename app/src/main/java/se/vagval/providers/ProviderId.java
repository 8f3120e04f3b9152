package se.vagval.providers;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// A provider of measures.
@Term(sv = "anordnare")
public record ProviderId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
