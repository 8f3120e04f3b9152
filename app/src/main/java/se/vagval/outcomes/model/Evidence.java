package se.vagval.outcomes.model;

import se.vagval.kernel.Term;

/// The proof of a result: a file with its own name and the type that its bytes tell.
@Term(sv = "underlag")
public record Evidence(String name, String type, byte[] file) {

  /// What stands for the name of a file that was destroyed.
  public static final String DESTROYED = "–";

  /// The name is struck out and one empty byte stands for the file.
  public boolean isDestroyed() {
    return name.equals(DESTROYED);
  }
}
