package se.vagval.access;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// In which of their roles somebody acts: the one that gave the right last asked for in the request
/// at hand. The log says it, so that nobody is written down in a role that they did not use.
public final class Acting {

  private static final String ROLE = Acting.class.getName();

  private Acting() {}

  static void as(Role role) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ROLE, role, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /// The grant acted on; outside a request, or before a right was asked for, the first one.
  public static Actor.Grant of(Actor actor) {
    var request = RequestContextHolder.getRequestAttributes();
    var role = request == null ? null : request.getAttribute(ROLE, RequestAttributes.SCOPE_REQUEST);
    return actor.grants().stream()
        .filter(grant -> grant.role() == role)
        .findFirst()
        .orElseGet(actor::main);
  }
}
