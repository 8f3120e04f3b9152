package se.vagval.web;

/// What was asked for is not there, or belongs to another municipality: the same answer for both.
public final class NotFound extends RuntimeException {

  public NotFound(String what) {
    super(what);
  }
}
