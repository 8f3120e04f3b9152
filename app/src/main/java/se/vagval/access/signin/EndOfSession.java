package se.vagval.access.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.access.ProviderToken;

/// Where a provider ends the session of a browser (OpenID Connect RP-Initiated Logout 1.0).
///
/// @param client what the provider calls this service
record EndOfSession(URI place, String client) {

  /// @return empty when the provider names no such place, or one that cannot be trusted: it is over
  ///   TLS, or where the provider itself is
  static Optional<EndOfSession> of(ClientRegistration registration, ProviderSettings settings) {
    var told = registration.getProviderDetails().getConfigurationMetadata();
    return told.get("end_session_endpoint") instanceof String named
        ? parsed(named)
            .filter(place -> isSafe(place, URI.create(settings.issuer())))
            .map(place -> new EndOfSession(place, settings.clientId()))
        : Optional.empty();
  }

  private static Optional<URI> parsed(String named) {
    try {
      return Optional.of(new URI(named));
    } catch (URISyntaxException wrong) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(URI place, URI issuer) {
    return "https".equals(place.getScheme()) && place.getHost() != null
        || Objects.equals(issuer.getScheme(), place.getScheme())
            && Objects.equals(issuer.getAuthority(), place.getAuthority());
  }

  /// @param back where the browser is sent when it is done: as registered, exactly
  /// @param state what it brings back, so that we know our own
  String address(ProviderToken token, String back, String state) {
    return UriComponentsBuilder.fromUri(place)
        .queryParam("id_token_hint", "{token}")
        .queryParam("client_id", "{client}")
        .queryParam("post_logout_redirect_uri", "{back}")
        .queryParam("state", "{state}")
        .encode()
        .buildAndExpand(token.value(), client, back, state)
        .toUriString();
  }
}
