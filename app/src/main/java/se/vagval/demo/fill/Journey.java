package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.profiles.LevelRow;

/// What happened to one person, from the first visit on.
///
/// @param mapped when the mapping was complete; null while it is not
/// @param closed null while the case is open
/// @param part the end of the subject of one whom one can be; null for all others
record Journey(
    People.Someone person,
    LocalDate opened,
    LocalDate mappingStarted,
    @Nullable LocalDate mapped,
    List<Check> checks,
    @Nullable LocalDate closed,
    @Nullable String part) {

  /// A check, and where it was used.
  record Check(LevelRow level, int plannedDays, LocalDate decided, Hours hours, List<Stay> stays) {}

  /// A choice and the placement that followed.
  ///
  /// @param start null while the provider has set no day
  /// @param last null while it goes on
  record Stay(
      Supply.Offer offer,
      LocalDate chosen,
      @Nullable LocalDate start,
      @Nullable LocalDate last,
      @Nullable String reason) {

    boolean isRunning() {
      return start != null && last == null;
    }
  }

  /// The hours of each weekday; none set means the usual days.
  enum Hours {
    USUAL,
    MORNING,
    AFTERNOON;

    @Nullable String minutes() {
      return switch (this) {
        case USUAL -> null;
        case MORNING -> "[510,690)";
        case AFTERNOON -> "[780,960)";
      };
    }
  }

  boolean isOpen() {
    return closed == null;
  }

  boolean isRunning() {
    return checks.stream().flatMap(check -> check.stays().stream()).anyMatch(Stay::isRunning);
  }
}
