package se.vagval.web;

/// The person signed in may not do this. It does not tell whether the thing exists.
public final class Forbidden extends RuntimeException {

  public Forbidden(String what) {
    super(what);
  }
}
