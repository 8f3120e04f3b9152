package se.vagval.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Period;

/// What modules to the right have planned for the person of a case. They implement it as beans.
public interface PlannedElsewhere {

  /// One planned day.
  ///
  /// @param source what it belongs to, the same for all its days
  /// @param words what it is called, such as the provider's name
  /// @param hours null when the day is planned and its hours are not
  record Occupied(
      String source, OccupationKind kind, String words, LocalDate day, @Nullable Times hours) {}

  /// @param until the first moment after; midnight means the end of the day
  record Times(LocalTime start, LocalTime until) {}

  List<Occupied> of(CaseId caseId, Period days);
}
