package se.vagval.employers;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// An employer or an association that offers something.
@Term(sv = "arbetsgivare")
public record EmployerId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
