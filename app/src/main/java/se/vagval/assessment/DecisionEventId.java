package se.vagval.assessment;

import java.util.UUID;

/// Identifies something that happened to a decision.
public record DecisionEventId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
