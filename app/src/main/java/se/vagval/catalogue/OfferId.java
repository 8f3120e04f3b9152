package se.vagval.catalogue;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// What a provider offers, as published.
@Term(sv = "erbjudande")
public record OfferId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
