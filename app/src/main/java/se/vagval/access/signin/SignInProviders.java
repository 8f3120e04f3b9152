package se.vagval.access.signin;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.vagval.tenancy.MunicipalityId;

/// Which provider each municipality's people sign in by.
@Component
@ConditionalOnWebApplication
class SignInProviders {

  static final String PREFIX = "vagval.sign-in";

  private final Map<MunicipalityId, Provider> providers;

  SignInProviders(Environment environment) {
    providers =
        Binder.get(environment)
            .bind(PREFIX, Bindable.mapOf(String.class, ProviderSettings.Written.class))
            .orElse(Map.of())
            .entrySet()
            .stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    set -> new MunicipalityId(set.getKey()),
                    set -> provider(set.getKey(), set.getValue())));
  }

  private static Provider provider(String municipality, ProviderSettings.Written written) {
    return new Provider(
        municipality,
        SettingsCheck.of(PREFIX + "." + municipality, written),
        OutgoingCalls.usual());
  }

  Optional<Provider> of(MunicipalityId municipality) {
    return Optional.ofNullable(providers.get(municipality));
  }
}
