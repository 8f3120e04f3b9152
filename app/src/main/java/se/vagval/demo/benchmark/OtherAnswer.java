package se.vagval.demo.benchmark;

/// A page answered something else than it should, or nothing. Its line in the table says so.
final class OtherAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  OtherAnswer(String what) {
    super(what);
  }
}
