package se.vagval.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The address of the request at hand, for the log.
final class CameFrom {

  private CameFrom() {}

  /// @return empty for the service's own work
  static String now() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : "";
  }
}
