package se.vagval.casework;

/// A person's name as others may see it. For a protected person there is no name to print by
/// accident.
public sealed interface PersonName {

  record Known(String given, String family) implements PersonName {

    @Override
    public String toString() {
      return given + " " + family;
    }
  }

  /// The person's name is shown to named staff only.
  record Protected() implements PersonName {}
}
