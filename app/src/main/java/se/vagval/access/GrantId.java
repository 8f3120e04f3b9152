package se.vagval.access;

import java.util.UUID;
import se.vagval.kernel.Term;

/// A role given to somebody, at one place and for one time.
@Term(sv = "behörighet")
public record GrantId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
