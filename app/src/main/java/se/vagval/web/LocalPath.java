package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// An address within this service, to go back to. What leads anywhere else becomes the start page.
///
/// @param value a path, perhaps with a query
public record LocalPath(String value) {

  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]{0,1000}");

  public static final LocalPath START = new LocalPath("/");

  public LocalPath {
    if (!OURS.matcher(value).matches()) {
      throw new IllegalArgumentException("leads elsewhere");
    }
  }

  public static LocalPath of(String asked) {
    return OURS.matcher(asked).matches() ? new LocalPath(asked) : START;
  }

  /// Where that request asked to go.
  public static LocalPath of(HttpServletRequest request) {
    var query = request.getQueryString();
    return of(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /// For the query of another address.
  public String encoded() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// The address that one signs in at and then comes back here.
  public String bySigningIn() {
    return "/sign-in?back=" + encoded();
  }
}
