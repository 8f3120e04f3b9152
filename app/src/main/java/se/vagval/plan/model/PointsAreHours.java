package se.vagval.plan.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Adult education is counted in points: so many points a week are full time, and part of them is
/// that part of full time. Own study counts too, so lessons alone never make it less.
@Rule(
    id = "PLN-05",
    source = "our reading: 20 points a week are full time; both are terms of the profile")
@Term(sv = "poäng som timmar")
public final class PointsAreHours {

  /// What full time is.
  @Term(sv = "heltid i veckan")
  public record FullTime(int minutes, int points) {}

  private PointsAreHours() {}

  /// @param lessonMinutes of its lessons that week
  /// @return minutes a week, to the nearest
  public static int minutes(int points, int lessonMinutes, FullTime full) {
    var byPoints = (2 * points * full.minutes() + full.points()) / (2 * full.points());
    return Math.max(byPoints, lessonMinutes);
  }
}
