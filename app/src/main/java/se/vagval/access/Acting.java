package se.vagval.access;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// In which of their roles somebody acts: the one that gave the right last asked for in the request
/// at hand. The log says it, so that nobody is written down in a role that they did not use.
public final class Acting {

  private static final String GRANT = Acting.class.getName();

  private Acting() {}

  static void as(Actor.Grant grant) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(GRANT, grant, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /// The grant acted on; outside a request, or before a right was asked for, the first one. One
  /// without a place is of somebody who acts for several at once, as in a list of them all.
  public static Actor.Grant of(Actor actor) {
    var request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(GRANT, RequestAttributes.SCOPE_REQUEST)
                instanceof Actor.Grant grant
            && (grant.role() == Role.VISITOR || actor.has(grant.role()))
        ? grant
        : actor.main();
  }
}
