package se.vagval.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/// What every answer tells the browser not to do.
public final class AnswerHeaders {

  /// Everything comes from us; nothing is written into the page that runs or styles.
  public static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /// A file that somebody sent us is kept, never opened as one of our pages.
  public static final String FOREIGN_FILE_POLICY = "sandbox; default-src 'none'";

  /// No page needs any of these.
  public static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  private static final Map<String, String> PLAIN =
      Map.of(
          "Content-Security-Policy", CONTENT_POLICY,
          "Permissions-Policy", PERMISSIONS,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cache-Control", "no-store");

  private AnswerHeaders() {}

  /// For answers that are written before the usual headers would be, or past them.
  static void guard(HttpServletResponse response) {
    PLAIN.forEach((name, value) -> {
      if (!response.containsHeader(name)) {
        response.setHeader(name, value);
      }
    });
  }
}
