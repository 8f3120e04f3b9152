package se.vagval.profiles;

import se.vagval.kernel.Term;

/// How far from the advised level a caseworker can decide, with a reason.
@Term(sv = "avvikelseram")
public record DeviationBounds(int levelsUp, int levelsDown) {

  public boolean allows(int advised, int chosen) {
    return chosen <= advised + levelsUp && chosen >= advised - levelsDown;
  }
}
