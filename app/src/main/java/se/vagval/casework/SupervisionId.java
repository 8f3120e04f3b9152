package se.vagval.casework;

import java.util.UUID;

/// One time that a unit's staff had supervision.
public record SupervisionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
