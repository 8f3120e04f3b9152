package se.vagval.access;

import java.util.UUID;
import se.vagval.kernel.Term;

/// A person who can sign in, in one municipality.
@Term(sv = "konto")
public record AccountId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
