package se.vagval.web.components;

/// A published share, or that there is none to show. Too few is not nought, and not yet is neither.
public sealed interface Figure {

  /// A share with its interval, in thousandths, and of how many people it is known.
  record Known(int share, int low, int high, int people) implements Figure {

    public Known {
      if (low < 0 || share < low || high < share || high > 1000) {
        throw new IllegalArgumentException(
            "not a share in its interval: " + low + " " + share + " " + high);
      }
    }

    public int tens() {
      return (share + 50) / 100;
    }

    /// Rounded outwards: the interval never looks narrower than it is.
    public int lowTens() {
      return low / 100;
    }

    public int highTens() {
      return (high + 99) / 100;
    }

    public int percent() {
      return percent(share);
    }

    public int lowPercent() {
      return percent(low);
    }

    public int highPercent() {
      return percent(high);
    }

    private static int percent(int thousandths) {
      return (thousandths + 5) / 10;
    }
  }

  record TooFew() implements Figure {}

  record NotYet() implements Figure {}

  /// Where on the scale, as an SVG length.
  static String at(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }
}
