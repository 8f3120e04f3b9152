package se.vagval.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// One municipality's provider. What it says of itself is asked for when somebody begins to sign
/// in, never at the start of the service.
final class Provider {

  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
  private static final Duration KEPT = Duration.ofHours(1);

  private record Told(Instant at, Exchange exchange) {}

  private final String municipality;
  private final ProviderSettings settings;
  private final ClientHttpRequestFactory calls;
  private final AtomicReference<Optional<Told>> told = new AtomicReference<>(Optional.empty());

  Provider(String municipality, ProviderSettings settings, ClientHttpRequestFactory calls) {
    this.municipality = municipality;
    this.settings = settings;
    this.calls = calls;
  }

  ProviderSettings settings() {
    return settings;
  }

  /// What it says of itself now, so that nobody is sent to a provider that is down.
  ///
  /// @return empty when it does not answer as it should
  Optional<Exchange> ask() {
    try {
      var exchange = new Exchange(registration(), settings, calls);
      told.set(Optional.of(new Told(Instant.now(), exchange)));
      return Optional.of(exchange);
    } catch (RestClientException | IllegalArgumentException failure) {
      LOG.warn("the sign-in provider of {} does not answer as it should", municipality, failure);
      return Optional.empty();
    }
  }

  /// What it said of itself within the hour, or says now.
  Optional<Exchange> asked() {
    return told.get()
        .filter(known -> known.at().plus(KEPT).isAfter(Instant.now()))
        .map(Told::exchange)
        .or(this::ask);
  }

  private ClientRegistration registration() {
    var says =
        RestClient.builder()
            .requestFactory(calls)
            .build()
            .get()
            .uri(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration")
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {});
    if (says == null || !settings.issuer().equals(says.get("issuer"))) {
      throw new IllegalArgumentException("it calls itself by another name");
    }
    return ClientRegistrations.fromOidcConfiguration(says)
        .registrationId(municipality)
        .clientId(settings.clientId())
        .clientSecret(isByKey() ? "" : settings.secret())
        .clientAuthenticationMethod(settings.authentication())
        .redirectUri("{baseUrl}" + CallbackPage.ADDRESS)
        .scope(settings.scopes())
        .build();
  }

  private boolean isByKey() {
    return settings.authentication().equals(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
  }
}
