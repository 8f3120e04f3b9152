package se.vagval.providers;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.audit.PlaceNames;

/// Tells the log what providers are called.
@Component
class ProvidersInTheLog implements PlaceNames {

  private final Providers providers;

  ProvidersInTheLog(Providers providers) {
    this.providers = providers;
  }

  @Override
  public Map<UUID, String> all() {
    return providers.all().values().stream()
        .collect(Collectors.toMap(provider -> provider.id().value(), Provider::name));
  }
}
