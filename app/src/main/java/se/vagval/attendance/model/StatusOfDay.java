package se.vagval.attendance.model;

import java.util.Optional;
import se.vagval.attendance.DayStatus;
import se.vagval.kernel.Rule;

/// What a planned day counts as. Nobody is absent because nobody reported, and no absence is
/// invalid before an authority said so.
@Rule(id = "ATT-02", source = "statement contract; our reading: unassessed counts as valid")
public final class StatusOfDay {

  private StatusOfDay() {}

  public static DayStatus of(Optional<Mark> mark) {
    return mark.map(StatusOfDay::of).orElse(DayStatus.UNREPORTED);
  }

  private static DayStatus of(Mark mark) {
    return switch (mark.presence()) {
      case PRESENT, LATE, LEFT_EARLY -> DayStatus.PRESENT;
      case ABSENT -> absent(Optional.ofNullable(mark.reason()).orElse(AbsenceReason.UNASSESSED));
    };
  }

  private static DayStatus absent(AbsenceReason reason) {
    return switch (reason) {
      case UNASSESSED, VALID -> DayStatus.VALID_ABSENCE;
      case SICK -> DayStatus.SICK;
      case INVALID -> DayStatus.INVALID_ABSENCE;
    };
  }
}
