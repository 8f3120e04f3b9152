package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Period;
import se.vagval.kernel.Term;

/// One person's time with one provider.
///
/// @param lastDay included; null while the placement is open
/// @param pauses may overlap each other and stick out
/// @param days planned activity days only, each once
@Term(sv = "placering")
public record Placement(
    PlacementKey key,
    String provider,
    LocalDate start,
    @Nullable LocalDate lastDay,
    List<Period> pauses,
    List<ActivityDay> days) {

  public Placement {
    if (lastDay != null && lastDay.isBefore(start)) {
      throw new IllegalArgumentException(key + " ends before it starts");
    }
    pauses = List.copyOf(pauses);
    days = List.copyOf(days);
  }

  boolean isOver(LocalDate day) {
    return lastDay != null && lastDay.isBefore(day);
  }
}
