package se.vagval.access.signin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.vagval.access.model.Identity;

/// A municipality's sign-in provider, as it was set and checked.
///
/// @param clientId what the provider calls this service
/// @param secret the client secret or the private key, by the way of authentication
/// @param levels the levels of assurance (`acr`) that are enough
record ProviderSettings(
    String issuer,
    String clientId,
    ClientAuthenticationMethod authentication,
    String secret,
    List<String> levels,
    List<String> scopes,
    ClaimNames claims) {

  /// What is known by each way of authentication.
  static final Map<String, ClientAuthenticationMethod> WAYS =
      Map.of(
          "private_key_jwt", ClientAuthenticationMethod.PRIVATE_KEY_JWT,
          "client_secret_basic", ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
          "client_secret_post", ClientAuthenticationMethod.CLIENT_SECRET_POST);

  /// Level 3 in Sweden's framework, as most providers write it.
  static final List<String> LEVEL_3 = List.of("http://id.elegnamnden.se/loa/1.0/loa3", "loa3");

  static final List<String> SCOPES =
      List.of(
          "openid",
          "https://id.oidc.se/scope/naturalPersonNumber",
          "https://id.oidc.se/scope/naturalPersonOrgId");

  /// The names of the claims that say who it is.
  record ClaimNames(
      String personalNumber, String coordinationNumber, String orgAffiliation, String orgNumber) {

    static final ClaimNames OF_OIDC_SWEDEN =
        new ClaimNames(
            "https://id.oidc.se/claim/personalIdentityNumber",
            "https://id.oidc.se/claim/coordinationNumber",
            "https://id.oidc.se/claim/orgAffiliation",
            "https://id.oidc.se/claim/orgNumber");

    /// Who it is, by a token that has been checked.
    Identity identity(OidcUser user) {
      return new Identity(
          Stream.concat(claim(user, orgAffiliation), Stream.of(user.getSubject())).toList(),
          Stream.concat(claim(user, personalNumber), claim(user, coordinationNumber)).toList(),
          claim(user, "acr").findFirst().orElse(""),
          claim(user, orgNumber).findFirst().orElse(null));
    }

    private static Stream<String> claim(OidcUser user, String name) {
      return user.getClaims().get(name) instanceof String text && !text.isBlank()
          ? Stream.of(text.strip())
          : Stream.empty();
    }

    static ClaimNames of(Map<String, String> set) {
      return new ClaimNames(
          set.getOrDefault("personal-identity-number", OF_OIDC_SWEDEN.personalNumber()),
          set.getOrDefault("coordination-number", OF_OIDC_SWEDEN.coordinationNumber()),
          set.getOrDefault("org-affiliation", OF_OIDC_SWEDEN.orgAffiliation()),
          set.getOrDefault("org-number", OF_OIDC_SWEDEN.orgNumber()));
    }
  }

  /// The settings as they are written, before they are checked.
  record Written(
      @Nullable String issuer,
      @Nullable String clientId,
      @Nullable String authentication,
      @Nullable String privateKeyFile,
      @Nullable String clientSecretFile,
      @Nullable String clientSecret,
      @Nullable List<String> levels,
      @Nullable List<String> scopes,
      @Nullable Map<String, String> claims) {}
}
