package se.vagval.assessment;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// One line of a person's own log of jobs sought.
@Term(sv = "sökt arbete")
public record JobSoughtId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
