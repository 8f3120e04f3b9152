package se.vagval.coordination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casework.PersonId;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.providers.Providers;

/// Finds the providers with whom a person is in a measure.
@Component
public class PlacedPeople {

  /// @param provider by name
  public record Placed(PlacementId id, String provider, LocalDate since) {}

  private final Placements placements;
  private final Providers providers;

  PlacedPeople(Placements placements, Providers providers) {
    this.placements = placements;
    this.providers = providers;
  }

  /// Those that have begun by that day and not ended before it, also while they rest.
  public List<Placed> on(PersonId person, LocalDate day) {
    return placements.ofPerson(person).stream()
        .filter(one -> goesOn(one, day))
        .map(one -> new Placed(one.id(), providers.get(one.provider()).name(), one.start()))
        .toList();
  }

  private static boolean goesOn(Placement one, LocalDate day) {
    var last = one.lastDay();
    return !one.start().isAfter(day) && (last == null || !last.isBefore(day));
  }
}
