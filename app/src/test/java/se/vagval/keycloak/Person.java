package se.vagval.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a browser of their own who signs in by Keycloak's real form. Redirects are followed
/// one by one, so that what comes back can be looked at and tampered with.
final class Person {

  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .cookieHandler(new Jar())
          .build();
  private final String base;

  /// Cookies as a browser keeps them for this machine: what is marked for TLS is sent here without
  /// it.
  private static final class Jar extends CookieHandler {

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
      var all =
          kept.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; "));
      return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) {
      headers.entrySet().stream()
          .filter(header -> header.getKey() != null)
          .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals("set-cookie"))
          .flatMap(header -> header.getValue().stream())
          .flatMap(written -> HttpCookie.parse(written).stream())
          .forEach(this::keep);
    }

    private void keep(HttpCookie cookie) {
      if (cookie.getMaxAge() == 0) {
        kept.remove(cookie.getName());
      } else {
        kept.put(cookie.getName(), cookie.getValue());
      }
    }
  }

  Person(String base) {
    this.base = base;
  }

  /// Where Keycloak sends the browser back to when the form has been filled in.
  URI comesBack(String name, String back) {
    var away = location(get(URI.create(base + "/sign-in?back=" + encoded(back))));
    var form = get(away);
    var action = ACTION.matcher(form.body());
    if (!action.find()) {
      throw new IllegalStateException("no form: " + form.statusCode() + " " + form.body());
    }
    return location(
        posts(
            action.group(1).replace("&amp;", "&"),
            "username=%s&password=%s&credentialId=".formatted(name, name)));
  }

  /// What Keycloak answers when the browser is sent to it to sign in.
  HttpResponse<String> away() {
    return get(location(get("/sign-in")));
  }

  /// Signs out, goes on to Keycloak as the page says, and is sent back.
  ///
  /// @return where to
  URI signsOut() {
    var token = FORM_TOKEN.matcher(get("/access/sessions").body());
    if (!token.find()) {
      throw new IllegalStateException("no form");
    }
    var leaving = posts(base + "/sign-out", "_csrf=" + encoded(token.group(1)));
    var away = leaving.headers().firstValue("Refresh").orElseThrow().replaceFirst("^0; url=", "");
    return location(get(URI.create(away)));
  }

  HttpResponse<String> posts(String address, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /// Signs in and follows to the page that one lands on.
  HttpResponse<String> signsIn(String name, String back) {
    var landed = get(comesBack(name, back));
    return landed.statusCode() / 100 == 3 ? get(location(landed)) : landed;
  }

  HttpResponse<String> get(String path) {
    return get(URI.create(base + path));
  }

  HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).build());
  }

  URI location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(answer.uri()::resolve)
        .orElseThrow(() ->
            new IllegalStateException("no redirect: " + answer.statusCode() + " " + answer.body()));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
