package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Keeps who is signed in, in the session. Whoever has made sure of a person's identity calls it.
@Component
public class SignIn {

  private final SignInLog log;

  SignIn(SignInLog log) {
    this.log = log;
  }

  /// Whose identity is sure.
  ///
  /// @param strength how sure, in the provider's own word
  /// @param organisation the number of the one signed in for; null for none
  /// @param token what the provider signed; null when it was not by one
  public record Sure(
      AccountId account,
      String strength,
      @Nullable String organisation,
      @Nullable ProviderToken token) {}

  /// Writes down that the person signs in, and starts a session of a new id for them.
  ///
  /// @param strength how sure the sign-in was, in the provider's own word
  public void start(
      HttpServletRequest request, MunicipalityId municipality, AccountId account, String strength) {
    start(request, municipality, new Sure(account, strength, null, null));
  }

  /// The same, for somebody who may have signed in for an organisation.
  public void start(HttpServletRequest request, MunicipalityId municipality, Sure sure) {
    end(request);
    Tenant.run(municipality, () -> log.signedIn(sure.account(), sure.strength()));
    request
        .getSession(true)
        .setAttribute(
            SignedIn.ATTRIBUTE,
            new SignedIn(
                municipality.value(),
                sure.account().value(),
                sure.strength(),
                BrowserFamily.of(request.getHeader("User-Agent")),
                request.getRemoteAddr(),
                sure.organisation(),
                sure.token(),
                null));
  }

  /// Writes down that the person signs out; a visitor has nothing to sign out of.
  public void signsOut(Actor actor) {
    if (!actor.isVisitor()) {
      log.signedOut(actor);
    }
  }

  /// What the provider signed for the session of that request.
  public Optional<ProviderToken> token(HttpServletRequest request) {
    return of(request).flatMap(known -> Optional.ofNullable(known.token()));
  }

  /// Ends the session, for whatever reason.
  public void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  Optional<SignedIn> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
