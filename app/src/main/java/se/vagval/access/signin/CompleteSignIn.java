package se.vagval.access.signin;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import se.vagval.access.ProviderToken;
import se.vagval.access.SignIn;
import se.vagval.access.model.Refusal;
import se.vagval.access.model.SignInAttempt;
import se.vagval.tenancy.Tenant;
import se.vagval.web.LocalPath;

/// Finishes a sign-in that comes back from the provider.
@Component
@ConditionalOnWebApplication
class CompleteSignIn {

  private static final Logger LOG = LoggerFactory.getLogger(CompleteSignIn.class);

  sealed interface Outcome {
    record IsSure(SignIn.Sure sure, LocalPath back) implements Outcome {}

    record Refused(Refusal why, LocalPath back) implements Outcome {}
  }

  private final SignInProviders providers;
  private final Attempts attempts;
  private final FindAccount findAccount;

  CompleteSignIn(SignInProviders providers, Attempts attempts, FindAccount findAccount) {
    this.providers = providers;
    this.attempts = attempts;
    this.findAccount = findAccount;
  }

  /// @param browser the secret of this browser's cookie; empty when it has none
  Outcome handle(CameBack came, String browser) {
    var provider = Tenant.current().flatMap(providers::of);
    if (provider.isEmpty()) {
      return refused(Refusal.NOT_BEGUN_HERE, LocalPath.START);
    }
    return switch (attempts.take(came.state(), browser)) {
      case Attempts.Taken.Refused(var why) -> refused(why, LocalPath.START);
      case Attempts.Taken.Now(var attempt) -> {
        var back = LocalPath.of(attempt.back());
        yield came.refusal(provider.get().settings().issuer())
            .<Outcome>map(why -> refused(why, back))
            .orElseGet(() -> exchanged(provider.get(), came, attempt));
      }
    };
  }

  private Outcome exchanged(Provider provider, CameBack came, SignInAttempt attempt) {
    var back = LocalPath.of(attempt.back());
    var exchange = provider.asked();
    if (exchange.isEmpty()) {
      return refused(Refusal.PROVIDER_DOWN, back);
    }
    try {
      return known(provider.settings(), came.exchanged(exchange.get(), attempt), back);
    } catch (OAuth2AuthenticationException | OAuth2AuthorizationException | JwtException failure) {
      LOG.warn("a sign-in was refused: {}", failure.getMessage());
      return refused(isDown(failure) ? Refusal.PROVIDER_DOWN : Refusal.NOT_TRUSTED, back);
    }
  }

  private Outcome known(ProviderSettings settings, OidcUser user, LocalPath back) {
    var identity = settings.claims().identity(user);
    if (!settings.levels().contains(identity.level())) {
      return refused(Refusal.LEVEL_TOO_LOW, back);
    }
    return switch (findAccount.handle(identity)) {
      case FindAccount.Outcome.Found(var account) ->
          new Outcome.IsSure(
              new SignIn.Sure(
                  account,
                  identity.level(),
                  identity.organisation(),
                  new ProviderToken(user.getIdToken().getTokenValue())),
              back);
      case FindAccount.Outcome.Refused(var why) -> refused(why, back);
    };
  }

  private static boolean isDown(Throwable failure) {
    for (var cause = Optional.of(failure);
        cause.isPresent();
        cause = Optional.ofNullable(cause.get().getCause())) {
      if (cause.get() instanceof ResourceAccessException) {
        return true;
      }
    }
    return false;
  }

  private static Outcome refused(Refusal why, LocalPath back) {
    LOG.info("nobody was signed in: {}", why);
    return new Outcome.Refused(why, back);
  }
}
