package se.vagval.assistance.importing;

/// Which part of a long list the address asks for.
final class Part {

  private Part() {}

  /// The first for what is no number.
  static int of(String asked) {
    return asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }
}
