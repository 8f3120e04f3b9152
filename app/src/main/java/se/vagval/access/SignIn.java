package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.tenancy.MunicipalityId;

/// Keeps who is signed in, in the session. Whoever has made sure of a person's identity calls it.
@Component
public class SignIn {

  /// Starts a session of a new id for the person.
  ///
  /// @param strength how sure the sign-in was, in the provider's own word
  public void start(
      HttpServletRequest request, MunicipalityId municipality, AccountId account, String strength) {
    end(request);
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
