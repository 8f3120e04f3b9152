package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/// Builds the [Page] of a request.
@Component
public class Pages {

  private final MessageSource messages;
  private final PageHead head;
  private final Assets assets = Assets.ofClassPath();

  Pages(MessageSource messages, PageHead head) {
    this.messages = messages;
    this.head = head;
  }

  public Page of(HttpServletRequest request) {
    var text = new Text(messages, RequestContextUtils.getLocale(request));
    return new Page(
        text,
        request.getRequestURI(),
        head.of(request),
        csrf(request),
        assets,
        other(request, text));
  }

  private static Page.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Page.Csrf(token.getParameterName(), token.getToken())
        : new Page.Csrf("_csrf", "");
  }

  /// This very page in the other language; after a form was refused, its first address.
  private static String other(HttpServletRequest request, Text text) {
    var address = UriComponentsBuilder.fromPath(request.getRequestURI());
    var query = request.getQueryString();
    if (request.getMethod().equals("GET") && query != null) {
      address.query(query);
    }
    return address.replaceQueryParam("lang", text.isSwedish() ? "en" : "sv").build().toUriString();
  }
}
