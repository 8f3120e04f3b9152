package se.vagval.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How long somebody stays signed in: by real time, also where the business date is another.
///
/// @param idle without doing anything
/// @param absolute whatever is done
@ConfigurationProperties("vagval.session")
public record SessionLasts(Duration idle, Duration absolute) {

  public SessionLasts {
    if (!idle.isPositive() || absolute.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "vagval.session.idle must be more than nothing, and vagval.session.absolute no shorter");
    }
  }

  /// Why a session is over by then, if it is.
  public Optional<SignedOut> over(Instant began, Instant lastUsed, Instant now) {
    if (!now.isBefore(began.plus(absolute))) {
      return Optional.of(SignedOut.TOO_LONG);
    }
    return now.isBefore(lastUsed.plus(idle)) ? Optional.empty() : Optional.of(SignedOut.IDLE);
  }
}
