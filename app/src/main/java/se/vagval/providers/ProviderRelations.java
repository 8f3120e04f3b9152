package se.vagval.providers;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.AskerInSql;
import se.vagval.access.ListedRelations;
import se.vagval.access.Relation;

/// Tells whether somebody works for the provider.
@Component
class ProviderRelations implements ListedRelations<ProviderId> {

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

  @Override
  public String where(Relation relation, String row, AskerInSql asker) {
    return relation == Relation.OWN_PROVIDER
        ? "%s.id = any(%s)".formatted(row, asker.providers())
        : "false";
  }
}
