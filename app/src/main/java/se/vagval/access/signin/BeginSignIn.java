package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import se.vagval.access.model.SignInAttempt;
import se.vagval.kernel.Sha256;
import se.vagval.tenancy.Tenant;
import se.vagval.web.LocalPath;

/// Begins a sign-in at the municipality's provider.
@Component
@ConditionalOnWebApplication
class BeginSignIn {

  sealed interface Outcome {
    /// @param address the provider's, with all that it needs to know
    record Away(String address) implements Outcome {}

    record ProviderIsDown() implements Outcome {}

    record NoProvider() implements Outcome {}
  }

  private final SignInProviders providers;
  private final Attempts attempts;

  BeginSignIn(SignInProviders providers, Attempts attempts) {
    this.providers = providers;
    this.attempts = attempts;
  }

  /// @param browser the secret of this browser's cookie
  Outcome handle(HttpServletRequest request, LocalPath back, String browser) {
    var provider = Tenant.current().flatMap(providers::of);
    if (provider.isEmpty()) {
      return new Outcome.NoProvider();
    }
    return provider
        .get()
        .ask()
        .<Outcome>map(exchange -> away(exchange, request, back, browser))
        .orElseGet(Outcome.ProviderIsDown::new);
  }

  private Outcome away(
      Exchange exchange, HttpServletRequest request, LocalPath back, String browser) {
    var asked = exchange.away(request);
    attempts.begin(
        new SignInAttempt(
            Sha256.hex(Objects.requireNonNull(asked.getState())),
            Sha256.hex(browser),
            Objects.requireNonNull(asked.getAttribute(OidcParameterNames.NONCE)),
            Objects.requireNonNull(asked.getAttribute(PkceParameterNames.CODE_VERIFIER)),
            Objects.requireNonNull(asked.getRedirectUri()),
            back.value(),
            Instant.now(),
            false));
    return new Outcome.Away(asked.getAuthorizationRequestUri());
  }
}
