package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/// The session that a request comes with, if it still lasts; else why it does not is kept with the
/// request. Other systems come without one, whatever cookie they send.
@Component
class SessionOfRequest {

  static final String OVER = "vagval.signed-out";

  private final SignIn signIn;
  private final ObjectProvider<CookieSerializer> cookie;

  SessionOfRequest(SignIn signIn, ObjectProvider<CookieSerializer> cookie) {
    this.signIn = signIn;
    this.cookie = cookie;
  }

  Optional<SignedIn> living(HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/api/")) {
      return Optional.empty();
    }
    var known = signIn.of(request);
    if (known.isEmpty() && request.getRequestedSessionId() != null) {
      request.setAttribute(OVER, SignedOut.GONE);
      cookie.ifAvailable(kept -> kept.writeCookieValue(new CookieValue(request, response, "")));
    }
    known.flatMap(SignedIn::isOver).ifPresent(why -> end(request, why));
    return known.filter(session -> session.isOver().isEmpty());
  }

  void end(HttpServletRequest request, SignedOut why) {
    signIn.end(request);
    request.setAttribute(OVER, why);
  }
}
