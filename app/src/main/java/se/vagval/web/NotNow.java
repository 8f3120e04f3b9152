package se.vagval.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What is the reader's work and does not stand on this page now, with the reason. Told while the
/// page is made, and shown at its end.
///
/// @param what the key of what it is called
/// @param why the key of a whole sentence
public record NotNow(String what, String why) {

  private static final String TOLD = NotNow.class.getName();

  /// Tells it once, however many parts of the page would have offered it.
  public static void tell(NotNow act) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null && !told(request).contains(act)) {
      var all = new ArrayList<>(told(request));
      all.add(act);
      request.setAttribute(TOLD, List.copyOf(all), RequestAttributes.SCOPE_REQUEST);
    }
  }

  static List<NotNow> told() {
    var request = RequestContextHolder.getRequestAttributes();
    return request == null ? List.of() : told(request);
  }

  @SuppressWarnings("unchecked")
  private static List<NotNow> told(RequestAttributes request) {
    return request.getAttribute(TOLD, RequestAttributes.SCOPE_REQUEST) instanceof List<?> told
        ? (List<NotNow>) told
        : List.of();
  }
}
