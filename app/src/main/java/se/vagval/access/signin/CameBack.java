package se.vagval.access.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.MultiValueMap;
import se.vagval.access.model.Refusal;
import se.vagval.access.model.SignInAttempt;

/// What a browser brings back from the provider. Each is empty when it is not there; none is
/// trusted.
///
/// @param issuer who sent it, where the provider says so (RFC 9207)
record CameBack(String state, String code, String error, String issuer) {

  private static final List<String> CALLED_OFF = List.of("access_denied", "login_required");
  private static final List<String> DOWN = List.of("server_error", "temporarily_unavailable");

  static CameBack of(MultiValueMap<String, String> query) {
    return new CameBack(
        one(query, OAuth2ParameterNames.STATE),
        one(query, OAuth2ParameterNames.CODE),
        one(query, OAuth2ParameterNames.ERROR),
        one(query, "iss"));
  }

  /// A parameter that comes twice is as good as none.
  private static String one(MultiValueMap<String, String> query, String name) {
    var values = query.getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst() : "";
  }

  /// Why it cannot be exchanged for a token, if it cannot.
  Optional<Refusal> refusal(String expectedIssuer) {
    if (!issuer.isEmpty() && !issuer.equals(expectedIssuer)) {
      return Optional.of(Refusal.NOT_TRUSTED);
    }
    if (CALLED_OFF.contains(error)) {
      return Optional.of(Refusal.CANCELLED);
    }
    if (DOWN.contains(error)) {
      return Optional.of(Refusal.PROVIDER_DOWN);
    }
    return code.isEmpty() || !error.isEmpty() ? Optional.of(Refusal.NOT_TRUSTED) : Optional.empty();
  }

  /// Exchanges the code, with all checks.
  OidcUser exchanged(Exchange exchange, SignInAttempt attempt) {
    var registration = exchange.registration();
    var asked =
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(
                Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
            .clientId(registration.getClientId())
            .redirectUri(attempt.redirectUri())
            .scopes(registration.getScopes())
            .state(state)
            .attributes(
                Map.of(
                    OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                    OidcParameterNames.NONCE, attempt.nonce(),
                    PkceParameterNames.CODE_VERIFIER, attempt.verifier()))
            .build();
    var answered =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(attempt.redirectUri())
            .state(state)
            .build();
    return exchange.back(new OAuth2AuthorizationExchange(asked, answered));
  }
}
