package se.vagval.access.grants;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.access.Role;
import se.vagval.access.model.WantedGrants;
import se.vagval.access.model.WantedGrants.Show;

/// What the list shows, as it stands in the address. What is not understood there is left out.
///
/// @param part which fifty, from 1
public record GrantFilter(Desk desk, WantedGrants wanted, int part) {

  static GrantFilter of(Desk desk, Map<String, String> address) {
    var wanted =
        new WantedGrants(
            read(Role.values(), address.getOrDefault("role", "")).orElse(null),
            Ids.read(address.getOrDefault("place", "")).orElse(null),
            address.getOrDefault("name", "").strip(),
            read(Show.values(), address.getOrDefault("show", "")).orElse(Show.CURRENT));
    var part = address.getOrDefault("page", "1");
    return new GrantFilter(
        desk, wanted, part.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(part) : 1);
  }

  public boolean isNarrowed() {
    return wanted.role() != null
        || wanted.place() != null
        || !wanted.name().isEmpty()
        || wanted.show() == Show.DUE;
  }

  /// Whether this place is the one that is asked for.
  public boolean isAt(UUID place) {
    return place.equals(wanted.place());
  }

  public String address() {
    return to(desk.address());
  }

  public String fileAddress() {
    return to(desk.address() + ".csv");
  }

  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String to(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("show", word(wanted.show()))
        .queryParamIfPresent("role", Optional.ofNullable(wanted.role()).map(GrantFilter::word))
        .queryParamIfPresent("place", Optional.ofNullable(wanted.place()))
        .queryParamIfPresent("name", Optional.of(wanted.name()).filter(name -> !name.isEmpty()))
        .encode()
        .build()
        .toUriString();
  }

  private static <E extends Enum<E>> Optional<E> read(E[] values, String typed) {
    return Arrays.stream(values).filter(value -> word(value).equals(typed)).findFirst();
  }
}
