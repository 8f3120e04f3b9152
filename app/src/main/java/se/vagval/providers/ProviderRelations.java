package se.vagval.providers;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;

/// Tells whether somebody works for the provider.
@Component
class ProviderRelations implements Relations<ProviderId> {

  private final Providers providers;

  ProviderRelations(Providers providers) {
    this.providers = providers;
  }

  @Override
  public Class<ProviderId> kind() {
    return ProviderId.class;
  }

  @Override
  public Set<Relation> between(Actor actor, ProviderId target) {
    var provider = providers.get(target);
    return actor.providers().contains(provider.id().value())
        ? Set.of(Relation.OWN_PROVIDER)
        : Set.of();
  }
}
