package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the daily looks found to be due and nobody has destroyed yet. It has no names.
///
/// @param units how many cases of each unit, by its name
/// @param since the day on which the first of it was found; null when there is none
/// @param looked the day of the latest look; null before the first
public record Waiting(
    List<Counted> kinds,
    List<OfUnit> units,
    @Nullable LocalDate since,
    @Nullable LocalDate looked) {

  /// What can be found.
  public enum Kind {
    CASE,
    /// What led from the accounts to a case that was destroyed before.
    CASE_NUMBERS,
    PROVIDER_CONTACT,
    PROVIDER_NAME,
    PROVIDER_FILE,
    EMPLOYER_CONTACT,
    STAFF_NAME,
    SUPERVISION_NOTE,
    ROUTINE_VERSION
  }

  public record Counted(Kind kind, int count) {}

  public record OfUnit(String name, int count) {}

  /// One thing that is due.
  public record One(Kind kind, UUID id, LocalDate lastDay) {}

  public int count() {
    return kinds.stream().mapToInt(Counted::count).sum();
  }
}
