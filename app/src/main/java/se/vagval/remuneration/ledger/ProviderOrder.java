package se.vagval.remuneration.ledger;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;

/// Providers by name as Swedes sort them, for lists whose store knows them by id only.
public final class ProviderOrder {

  private ProviderOrder() {}

  public static List<ProviderId> of(Collection<Provider> providers) {
    return providers.stream()
        .sorted(Comparator.comparing(Provider::name, Collator.getInstance(Locale.of("sv"))))
        .map(Provider::id)
        .toList();
  }
}
