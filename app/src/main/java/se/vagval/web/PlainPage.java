package se.vagval.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;

/// A page that is always the same, for when there is no municipality, no session or no working
/// service to make a better one of. It is read when the service starts.
public enum PlainPage {
  NO_MUNICIPALITY("no-municipality"),
  EXPIRED("expired"),
  BROKEN("broken");

  private final String html;

  PlainPage(String name) {
    var file = new ClassPathResource("static/" + name + ".html");
    try {
      html = file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /// Writes the page unless an answer has begun to leave already.
  public void answer(HttpServletResponse response, HttpStatus status) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
