package se.vagval.casework;

import java.util.UUID;

/// A list that somebody has kept under a name.
public record SavedViewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
