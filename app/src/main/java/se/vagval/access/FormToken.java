package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The token that each form carries, kept in a cookie of this host alone, so that a visitor needs
/// no session.
final class FormToken implements CsrfTokenRepository {

  private static final String NAME = "vagval-form";

  private final CsrfTokenRepository secure = named("__Host-" + NAME, true);
  private final CsrfTokenRepository plain = named(NAME, false);

  private static CsrfTokenRepository named(String name, boolean secure) {
    var kept = new CookieCsrfTokenRepository();
    kept.setCookieName(name);
    kept.setCookiePath("/");
    kept.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
    return kept;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }
}
