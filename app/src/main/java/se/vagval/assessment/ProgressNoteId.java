package se.vagval.assessment;

import java.util.UUID;

/// Identifies something noted of how far a person has come.
public record ProgressNoteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
