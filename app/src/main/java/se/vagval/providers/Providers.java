package se.vagval.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.providers.store.ProviderStore;
import se.vagval.web.NotFound;
import se.vagval.web.OnceARequest;

/// The door to providers for other modules.
@Component
public class Providers {

  private final ProviderStore store;

  Providers(ProviderStore store) {
    this.store = store;
  }

  /// All that there are or were, by id. The page being read asks the database once.
  @Transactional(readOnly = true)
  public Map<ProviderId, Provider> all() {
    return OnceARequest.of(
        "all providers",
        () ->
            store.all().stream()
                .collect(Collectors.toUnmodifiableMap(Provider::id, Function.identity())));
  }

  /// Those with an authorisation on that day, by name.
  @Transactional(readOnly = true)
  public List<Provider> authorised(LocalDate day) {
    return store.authorised(day);
  }

  /// @throws NotFound when there is no such provider in this municipality
  @Transactional(readOnly = true)
  public Provider get(ProviderId id) {
    return store.get(id).orElseThrow(() -> new NotFound("provider " + id));
  }

  @Transactional(readOnly = true)
  public boolean isAuthorised(ProviderId id, LocalDate day) {
    return store.authorised(day).stream().anyMatch(provider -> provider.id().equals(id));
  }

  /// When the authorisation that holds on that day began.
  @Transactional(readOnly = true)
  public Optional<LocalDate> authorisedSince(ProviderId id, LocalDate day) {
    return store.authorisedSince(id, day);
  }
}
