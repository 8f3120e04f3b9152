package se.vagval.access.grants;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Places;
import se.vagval.access.model.Reach;

/// The units and providers that grants are given for, by name.
@Component
public class PlaceList {

  /// One unit or provider.
  public record Place(UUID id, String name) {}

  /// @param units in order of name; none for a provider's administrator
  /// @param providers in order of name; their own for a provider's administrator
  /// @param names of all that are within reach
  public record Known(List<Place> units, List<Place> providers, Map<UUID, String> names) {

    /// Empty for none.
    public String name(@Nullable UUID place) {
      return place == null ? "" : names.getOrDefault(place, "");
    }

    boolean isUnit(UUID id) {
      return units.stream().anyMatch(unit -> unit.id().equals(id));
    }

    boolean isProvider(UUID id) {
      return providers.stream().anyMatch(provider -> provider.id().equals(id));
    }
  }

  private final List<Places> places;

  PlaceList(List<Places> places) {
    this.places = places;
  }

  /// Within a transaction.
  Known within(Reach reach) {
    var units = reach.all() ? of(Places.Kind.UNIT) : List.<Place>of();
    var providers =
        of(Places.Kind.PROVIDER).stream()
            .filter(place -> reach.all() || reach.providers().contains(place.id()))
            .toList();
    var names = new HashMap<UUID, String>();
    units.forEach(place -> names.put(place.id(), place.name()));
    providers.forEach(place -> names.put(place.id(), place.name()));
    return new Known(units, providers, names);
  }

  private List<Place> of(Places.Kind kind) {
    var order = Collator.getInstance(Locale.of("sv"));
    return places.stream()
        .filter(some -> some.kind() == kind)
        .flatMap(some -> some.all().entrySet().stream())
        .map(place -> new Place(place.getKey(), place.getValue()))
        .sorted((one, other) -> order.compare(one.name(), other.name()))
        .toList();
  }
}
