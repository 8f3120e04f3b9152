package se.vagval.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;

/// A page that is always the same but for a number or two, for when there is no municipality, no
/// session or no working service to make a better one of. It is read when the service starts.
public enum PlainPage {
  NO_MUNICIPALITY("no-municipality"),
  EXPIRED("expired"),
  /// Needs the word `seconds`.
  TOO_MANY("too-many"),
  BROKEN("broken");

  private static final Logger LOG = LoggerFactory.getLogger(PlainPage.class);

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
    answer(response, status, Map.of());
  }

  /// The same, with numbers in place of their names in braces. What is filled in is ours, never
  /// what was sent.
  public void answer(HttpServletResponse response, HttpStatus status, Map<String, Long> numbers)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    AnswerHeaders.guard(response);
    var bytes = filled(status, numbers).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String filled(HttpStatus status, Map<String, Long> numbers) {
    var reference = Reference.next();
    LOG.info("reference {}: {} {}", reference, status.value(), this);
    var page = html.replace("{reference}", reference);
    for (var number : numbers.entrySet()) {
      page = page.replace("{" + number.getKey() + "}", String.valueOf(number.getValue()));
    }
    return page;
  }
}
