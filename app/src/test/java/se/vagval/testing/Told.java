package se.vagval.testing;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an answer tells, without what is drawn by lot for it: form tokens and ids. Only in this can
/// a few letters be said not to stand; a token of 128 letters has any two of them soon enough.
public final class Told {

  private Told() {}

  /// The body, each id as `id` and each form token as `token`.
  public static String by(MvcTestResult answer) {
    try {
      return answer
          .getResponse()
          .getContentAsString()
          .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
          .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
          .replaceAll("/assets/[^\"]*", "asset");
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
