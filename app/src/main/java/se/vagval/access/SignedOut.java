package se.vagval.access;

import org.springframework.http.HttpStatus;

/// Why somebody is no longer signed in. Each has words of its own.
public enum SignedOut {
  /// Nothing was done for too long.
  IDLE,
  /// Signed in for as long as one may be at a stretch.
  TOO_LONG,
  /// Ended from another device, or so old that it is forgotten.
  GONE,
  /// No grant holds any more.
  GRANT_ENDED;

  public HttpStatus status() {
    return this == GRANT_ENDED ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
  }
}
