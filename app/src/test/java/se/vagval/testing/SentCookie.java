package se.vagval.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/// Sends the cookie of a session as a browser does, where a page test names the session. Sessions
/// in tests are the real ones, in the database.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SentCookie implements Filter {

  private static final String COOKIE = "cookie";

  /// The first use of `csrf()` puts a keeper of form tokens into the service that writes to the
  /// session where a request does not say this. A visitor has no session.
  private static final String NO_TOKEN_IN_THE_SESSION =
      "org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors"
          + "$CsrfRequestPostProcessor$TestCsrfTokenRepository.ENABLED";

  private final ObjectProvider<SessionRepositoryFilter<?>> sessions;

  SentCookie(ObjectProvider<SessionRepositoryFilter<?>> sessions) {
    this.sessions = sessions;
  }

  /// What one does in a browser; its cookie is kept.
  public MockHttpSession browser(FilterChain work) {
    var response = new MockHttpServletResponse();
    try {
      sessions.getObject().doFilter(new MockHttpServletRequest(), response, work);
    } catch (ServletException | IOException failure) {
      throw new IllegalStateException(failure);
    }
    var session = new MockHttpSession();
    session.setAttribute(COOKIE, Objects.requireNonNull(response.getCookies()[0]));
    return session;
  }

  /// The cookie that a browser of [#browser] sends.
  public Cookie of(MockHttpSession session) {
    return (Cookie) Objects.requireNonNull(session.getAttribute(COOKIE));
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    asked.setAttribute(NO_TOKEN_IN_THE_SESSION, true);
    if (asked instanceof MockHttpServletRequest request) {
      prepare(request);
    }
    chain.doFilter(asked, response);
  }

  private static void prepare(MockHttpServletRequest request) {
    if (request.getSession(false) instanceof MockHttpSession session
        && session.getAttribute(COOKIE) instanceof Cookie cookie) {
      request.setCookies(with(request.getCookies(), cookie));
    }
  }

  private static Cookie[] with(Cookie @Nullable [] sent, Cookie cookie) {
    return Stream.concat(sent == null ? Stream.of() : Arrays.stream(sent), Stream.of(cookie))
        .toArray(Cookie[]::new);
  }
}
