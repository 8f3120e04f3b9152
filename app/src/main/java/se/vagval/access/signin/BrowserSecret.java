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

/// The cookie that ties what goes by way of the provider to the browser that began it. Two windows
/// share it.
enum BrowserSecret {
  SIGN_IN("vagval-sign-in"),
  SIGN_OUT("vagval-sign-out");

  private static final StringKeyGenerator NEW =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

  private final String called;

  BrowserSecret(String called) {
    this.called = called;
  }

  String ofOrNew(HttpServletRequest request) {
    return of(request).orElseGet(this::fresh);
  }

  /// One that no browser has yet.
  String fresh() {
    return NEW.generateKey();
  }

  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
        .map(cookie -> cookie.getValue())
        .filter(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
  }

  String cookie(HttpServletRequest request, String secret) {
    return cookie(request, secret, SignInAttempt.AT_MOST);
  }

  String gone(HttpServletRequest request) {
    return cookie(request, "", Duration.ZERO);
  }

  private String cookie(HttpServletRequest request, String secret, Duration kept) {
    return ResponseCookie.from(name(request), secret)
        .path("/")
        .secure(request.isSecure())
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(kept)
        .build()
        .toString();
  }

  private String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + called : called;
  }
}
