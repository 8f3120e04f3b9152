package se.vagval.audit;

import java.util.UUID;
import se.vagval.access.Target;

/// The id of a check of the log.
public record ReviewId(UUID value) implements Target {

  @Override
  public String toString() {
    return value.toString();
  }
}
