package se.vagval.web;

/// A visitor asked for something that needs a signed-in person.
public final class SignInNeeded extends RuntimeException {

  public SignInNeeded(String what) {
    super(what);
  }
}
