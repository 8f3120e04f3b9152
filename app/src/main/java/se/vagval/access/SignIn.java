package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.tenancy.MunicipalityId;

/// Keeps who is signed in, in the session. Whoever has made sure of a person's identity calls it.
@Component
public class SignIn {

  private static final String SIGNED_IN = "vagval.signed-in";

  /// @param municipality where the account belongs
  record Session(String municipality, UUID account) implements Serializable {}

  /// Starts a fresh session for the person.
  public void start(HttpServletRequest request, MunicipalityId municipality, AccountId account) {
    end(request);
    request
        .getSession(true)
        .setAttribute(SIGNED_IN, new Session(municipality.value(), account.value()));
  }

  public void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  Optional<Session> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(SIGNED_IN) instanceof Session signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
