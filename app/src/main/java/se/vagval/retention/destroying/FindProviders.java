package se.vagval.retention.destroying;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.retention.model.ClosedProvider;
import se.vagval.retention.model.Due;
import se.vagval.retention.model.ProviderMayBeForgotten;
import se.vagval.retention.model.Settings;
import se.vagval.retention.store.ClosedProviderStore;
import se.vagval.retention.store.SettingsFile;

/// The providers whose time has gone: how they are reached; of a sole trader later the name, which
/// stood in the accounts.
@Component
class FindProviders {

  private final ClosedProviderStore providers;
  private final Settings settings;

  FindProviders(ClosedProviderStore providers, SettingsFile settings) {
    this.providers = providers;
    this.settings = settings.read();
  }

  List<Due.OfProvider> due(LocalDate today) {
    var contacts =
        gone(Due.ProviderPart.CONTACT, today)
            .map(one ->
                provider(
                    one, Due.ProviderPart.CONTACT, settings.accountsUntil(one.lastPosted(), today)))
            .toList();
    var named =
        gone(Due.ProviderPart.ACCOUNTS, today)
            .filter(ClosedProvider::soleTrader)
            .filter(one -> settings.accountsUntil(one.lastPosted(), today) == null)
            .filter(one -> contacts.stream().noneMatch(due -> due.of().id().equals(one.id())))
            .map(one -> provider(one, Due.ProviderPart.ACCOUNTS, null));
    return Stream.concat(contacts.stream(), named).toList();
  }

  private Stream<ClosedProvider> gone(Due.ProviderPart part, LocalDate today) {
    int years = settings.keeping(Settings.What.PROVIDER, today).years();
    return providers.all(part).stream()
        .filter(one -> !one.isForgotten())
        .filter(one ->
            ProviderMayBeForgotten.of(
                    new ProviderMayBeForgotten.Facts(one.lastDay(), one.goesOn(), today), years)
                == ProviderMayBeForgotten.Outcome.DUE);
  }

  private static Due.OfProvider provider(
      ClosedProvider one, Due.ProviderPart part, @Nullable LocalDate until) {
    return new Due.OfProvider(one, part, Objects.requireNonNull(one.lastDay()), until);
  }
}
