package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.web.util.WebUtils;
import se.vagval.access.model.SignInAttempt;

/// The cookie that ties a sign-in to the browser that began it. Two windows share it.
final class BrowserSecret {

  private static final StringKeyGenerator NEW =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

  private BrowserSecret() {}

  static String ofOrNew(HttpServletRequest request) {
    return of(request).orElseGet(NEW::generateKey);
  }

  static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
        .map(cookie -> cookie.getValue())
        .filter(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
  }

  static String cookie(HttpServletRequest request, String secret) {
    return cookie(request, secret, SignInAttempt.AT_MOST);
  }

  static String gone(HttpServletRequest request) {
    return cookie(request, "", Duration.ZERO);
  }

  private static String cookie(HttpServletRequest request, String secret, Duration kept) {
    return ResponseCookie.from(name(request), secret)
        .path("/")
        .secure(request.isSecure())
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(kept)
        .build()
        .toString();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-vagval-sign-in" : "vagval-sign-in";
  }
}
