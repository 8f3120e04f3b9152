package se.vagval.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever signs in for an organisation acts for that one: of the roles that they hold for
/// providers those of another organisation rest meanwhile.
@Component
public class Organisations {

  private final List<Places> places;

  Organisations(List<Places> places) {
    this.places = places;
  }

  /// @param organisation the number that the sign-in named, however it is written; null when it
  ///   named none
  public Actor narrowed(Actor actor, @Nullable String organisation) {
    if (organisation == null || actor.providers().isEmpty()) {
      return actor;
    }
    var theirs = provider(organisation);
    return new Actor(
        actor.account(),
        actor.name(),
        actor.personId(),
        actor.grants().stream()
            .filter(grant ->
                grant.provider() == null
                    || theirs.filter(one -> Objects.equals(one, grant.provider())).isPresent())
            .toList());
  }

  private Optional<UUID> provider(String organisation) {
    var digits = organisation.replaceAll("[^0-9]", "");
    return places.stream()
        .filter(known -> known.kind() == Places.Kind.PROVIDER)
        .flatMap(known -> known.ofOrganisation(digits).stream())
        .findFirst();
  }
}
