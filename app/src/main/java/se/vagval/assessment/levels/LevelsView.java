package se.vagval.assessment.levels;

import se.vagval.profiles.LevelCatalogue;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Profile;

/// What the published levels show.
///
/// @param mostPoints the most that any mapping can give
public record LevelsView(Profile profile, LevelCatalogue catalogue, int mostPoints) {

  /// The points that lead to a level, as `2–3`.
  public String points(LevelRow row) {
    var last = catalogue.row(row.level() + 1).map(next -> next.fromPoints() - 1).orElse(mostPoints);
    return last == row.fromPoints() ? Integer.toString(last) : row.fromPoints() + "–" + last;
  }
}
