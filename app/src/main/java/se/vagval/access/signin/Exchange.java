package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// The two halves of a sign-in with a provider that answers: the request that one is sent away
/// with, and the exchange of the code that one comes back with. Checks of state, nonce, signature,
/// issuer, audience and time are those of Spring Security.
final class Exchange {

  private final ClientRegistration registration;
  private final ProviderSettings settings;
  private final OidcAuthorizationCodeAuthenticationProvider checks;
  private final JwtDecoder machines;

  Exchange(
      ClientRegistration registration, ProviderSettings settings, ClientHttpRequestFactory calls) {
    this.registration = registration;
    this.settings = settings;
    this.checks =
        new OidcAuthorizationCodeAuthenticationProvider(
            tokens(settings, calls), asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
    var persons = decoder(registration, calls);
    persons.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
    persons.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    checks.setJwtDecoderFactory(_ -> persons);
    this.machines = machines(settings, decoder(registration, calls));
  }

  ClientRegistration registration() {
    return registration;
  }

  /// Where the browser is sent, with state, nonce, a PKCE challenge by S256, and the levels asked
  /// for.
  OAuth2AuthorizationRequest away(HttpServletRequest request) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration, "/unused");
    resolver.setAuthorizationRequestCustomizer(
        OAuth2AuthorizationRequestCustomizers.withPkce()
            .andThen(asked ->
                asked.additionalParameters(
                    more -> more.put("acr_values", String.join(" ", settings.levels())))));
    return Objects.requireNonNull(
        resolver.resolve(request, registration.getRegistrationId()), "a request for the provider");
  }

  /// @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when anything
  ///   is not as it should
  OidcUser back(OAuth2AuthorizationExchange came) {
    var checked =
        (OAuth2LoginAuthenticationToken)
            Objects.requireNonNull(
                checks.authenticate(new OAuth2LoginAuthenticationToken(registration, came)));
    return (OidcUser) Objects.requireNonNull(checked.getPrincipal());
  }

  /// Reads the token of another system: of this provider, for this service, and in time.
  ///
  /// @throws org.springframework.security.oauth2.jwt.JwtException when it cannot be trusted or read
  Jwt read(String token) {
    return machines.decode(token);
  }

  private static JwtDecoder machines(ProviderSettings settings, NimbusJwtDecoder decoder) {
    var inTime = new JwtTimestampValidator();
    inTime.setAllowEmptyExpiryClaim(false);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            inTime,
            new JwtIssuerValidator(settings.issuer()),
            new JwtAudienceValidator(settings.clientId())));
    return decoder;
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens(
      ProviderSettings settings, ClientHttpRequestFactory calls) {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(calls)
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(
                HttpStatusCode::is5xxServerError,
                (asked, answer) -> {
                  throw new ResourceAccessException("answered " + answer.getStatusCode());
                })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    if (settings.authentication().equals(ClientAuthenticationMethod.PRIVATE_KEY_JWT)) {
      var key = PrivateKey.of(settings.secret());
      var proof =
          new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
              _ -> key);
      tokens.addParametersConverter(
          asked -> Objects.requireNonNull(proof.convert(asked), "a proof of who asks"));
    }
    return tokens;
  }

  private static NimbusJwtDecoder decoder(
      ClientRegistration registration, ClientHttpRequestFactory calls) {
    return NimbusJwtDecoder.withJwkSetUri(
            Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
        .restOperations(new RestTemplate(calls))
        .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
        .build();
  }
}
