package se.vagval.statistics.model;

import se.vagval.kernel.Term;

/// A part of a whole, both counted. The share is rounded half up, never printed as rounded
/// elsewhere.
@Term(sv = "andel")
public record Part(int count, int of) {

  public Part {
    if (count < 0 || of < count) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /// Whether there is a whole to be a part of.
  public boolean hasShare() {
    return of > 0;
  }

  /// In thousandths.
  public int perMille() {
    return (int) ((2_000L * count + of) / (2L * of));
  }

  /// With one decimal and the separator given, such as `28,7`.
  public String percent(char separator) {
    return "" + perMille() / 10 + separator + perMille() % 10;
  }
}
