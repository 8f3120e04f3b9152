package se.vagval.audit.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whether what goes on is to be told again, so that a fault that lasts does not fill the log.
final class OnceAnHour {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Map<Object, Instant> told = new ConcurrentHashMap<>();

  /// @return whether it was not told of that within the hour; then it counts as told now
  boolean isToBeTold(Object about, Instant now) {
    var last = told.get(about);
    if (last != null && Duration.between(last, now).abs().compareTo(HOUR) < 0) {
      return false;
    }
    told.put(about, now);
    return true;
  }
}
