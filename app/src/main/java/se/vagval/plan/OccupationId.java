package se.vagval.plan;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// Something that fills a part of a person's weeks.
@Term(sv = "sysselsättning")
public record OccupationId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
