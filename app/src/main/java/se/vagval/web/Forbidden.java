package se.vagval.web;

import java.util.Optional;

/// The person signed in may not do this. It does not tell whether the thing exists.
public final class Forbidden extends RuntimeException {

  private final Optional<String> why;

  public Forbidden(String what) {
    super(what);
    this.why = Optional.empty();
  }

  /// @param why the key of a message that says it
  public Forbidden(String what, String why) {
    super(what);
    this.why = Optional.of(why);
  }

  Optional<String> why() {
    return why;
  }
}
