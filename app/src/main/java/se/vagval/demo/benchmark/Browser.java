package se.vagval.demo.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a browser of their own: keeps a session and follows no redirects.
final class Browser {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  // One for all: each would otherwise bring threads of its own, which take time from the service.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final CookieManager cookies = new CookieManager();
  private final int port;

  Browser(int port) {
    this.port = port;
  }

  /// The page at that address.
  ///
  /// @throws OtherAnswer when it answers anything but 200
  String get(String path) {
    return send(request(path).GET().build(), 200);
  }

  /// Fetches the page at that address, and makes nothing of its words.
  ///
  /// @throws OtherAnswer when it answers anything but 200
  void read(String path) {
    sent(request(path).GET().build(), HttpResponse.BodyHandlers.discarding(), 200);
  }

  /// @param form without the token, which is taken from the page
  /// @param status what the answer is to be
  /// @throws OtherAnswer when it is another
  String post(String path, String page, Map<String, String> form, int status) {
    return send(prepared(path, page, form), status);
  }

  HttpRequest prepared(String path, String page, Map<String, String> form) {
    var fields = new HashMap<>(form);
    var token = TOKEN.matcher(page);
    if (token.find()) {
      fields.put("_csrf", token.group(1));
    }
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  String send(HttpRequest request, int status) {
    return sent(request, HttpResponse.BodyHandlers.ofString(), status);
  }

  private <T> T sent(HttpRequest request, HttpResponse.BodyHandler<T> words, int status) {
    try {
      var answer = CLIENT.send(withCookies(request), words);
      cookies.put(request.uri(), answer.headers().map());
      if (answer.statusCode() != status) {
        throw new OtherAnswer(
            "%s answered %d, not %d"
                .formatted(request.uri().getPath(), answer.statusCode(), status));
      }
      return answer.body();
    } catch (IOException failure) {
      throw new OtherAnswer("%s did not answer: %s".formatted(request.uri().getPath(), failure));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private HttpRequest withCookies(HttpRequest request) throws IOException {
    var with = HttpRequest.newBuilder(request, (name, value) -> true);
    cookies
        .get(request.uri(), Map.of())
        .getOrDefault("Cookie", List.of())
        .forEach(cookie -> with.header("Cookie", cookie));
    return with.build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(PATIENCE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
