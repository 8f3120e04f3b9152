package se.vagval.assessment.progress;

import java.util.List;

/// One axis as it is drawn: marks and the lines between them, at places in an SVG.
///
/// @param name of the axis
/// @param described all that is drawn, in words
/// @param top what the highest place means; empty for none
/// @param bottom what the lowest means
public record AxisFigure(
    String name,
    String described,
    String top,
    String bottom,
    List<Mark> marks,
    List<Stroke> strokes) {

  /// The heights of the lowest and the highest place.
  public static final int LOW = 100;

  public static final int HIGH = 20;

  /// @param x across, with its sign of per cent
  /// @param said shown above the mark
  public record Mark(String x, int y, String said) {}

  public record Stroke(String fromX, int fromY, String toX, int toY) {}

  /// The place of the nth of so many steps from the lowest.
  static int height(long step, long steps) {
    return Math.toIntExact(LOW - step * (LOW - HIGH) / Math.max(1, steps));
  }
}
