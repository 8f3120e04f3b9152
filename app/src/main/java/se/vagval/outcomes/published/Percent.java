package se.vagval.outcomes.published;

import se.vagval.web.Text;

/// Writes thousandths as per cent.
public final class Percent {

  private Percent() {}

  /// Rounded half up, for sentences.
  public static String whole(int perMille) {
    return String.valueOf((perMille + 5) / 10);
  }

  /// With one decimal, as the reader's language writes it.
  public static String written(int perMille, Text text) {
    return perMille / 10 + (text.isSwedish() ? "," : ".") + perMille % 10;
  }
}
