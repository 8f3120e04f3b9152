package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One check of who is first responsible for helping a person.
@Term(sv = "kontroll av statens ansvar")
public record StateCheckId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
