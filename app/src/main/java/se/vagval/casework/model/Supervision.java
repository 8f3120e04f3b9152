package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.SupervisionId;
import se.vagval.casework.UnitId;
import se.vagval.kernel.Term;

/// Supervision of a unit's staff: when, led by whom, how many took part, about what. It tells of
/// the work and of nobody that the unit works with.
///
/// @param ledBy a title or a firm, or the supervisor's own name
/// @param nextOn null when none is set
@Term(sv = "handledning")
public record Supervision(
    SupervisionId id,
    UnitId unit,
    LocalDate on,
    String ledBy,
    int people,
    Theme theme,
    String words,
    @Nullable LocalDate nextOn) {

  public enum Theme {
    METHOD,
    ARTICULATED_DEMANDS,
    COOPERATION,
    LAW,
    TREATMENT,
    SAFETY,
    OTHER
  }

  private static final Pattern POINTS_AT_SOMEBODY =
      Pattern.compile("[0-9]{6,8}[-+ ]?[0-9]{4}|VV-[0-9]{4}-[0-9]+|H-VV", Pattern.CASE_INSENSITIVE);

  /// Whether the words hold a personal number or a case number, which they must not.
  public static boolean pointsAtSomebody(String words) {
    return POINTS_AT_SOMEBODY.matcher(words).find();
  }
}
