package se.vagval.assessment.model;

import se.vagval.kernel.Term;

/// An external instrument and what it gave. Its questions are its owner's and are never kept here.
@Term(sv = "externt instrument")
public record Instrument(String name, String score) {

  public Instrument {
    if (name.isBlank() || score.isBlank()) {
      throw new IllegalArgumentException("an instrument has a name and a score");
    }
  }
}
