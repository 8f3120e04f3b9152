package se.vagval.plan;

import java.util.UUID;
import se.vagval.access.Target;
import se.vagval.kernel.Term;

/// The secret address of somebody's calendar, without the secret.
@Term(sv = "kalenderadress")
public record FeedId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
