package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

  /// Writes down that the person signs in, and starts a session of a new id for them.
  ///
  /// @param strength how sure the sign-in was, in the provider's own word
  public void start(
      HttpServletRequest request, MunicipalityId municipality, AccountId account, String strength) {
    end(request);
    Tenant.run(municipality, () -> log.signedIn(account, strength));
    request
        .getSession(true)
        .setAttribute(
            SignedIn.ATTRIBUTE,
            new SignedIn(
                municipality.value(),
                account.value(),
                strength,
                BrowserFamily.of(request.getHeader("User-Agent")),
                request.getRemoteAddr(),
                null));
  }

  /// The person signs out; a visitor has nothing to sign out of.
  public void signOut(HttpServletRequest request, Actor actor) {
    if (!actor.isVisitor()) {
      log.signedOut(actor);
    }
    end(request);
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
