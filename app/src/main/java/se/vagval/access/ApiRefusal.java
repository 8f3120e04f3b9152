package se.vagval.access;

import org.springframework.http.HttpStatus;

/// Why another system is not answered.
public enum ApiRefusal {
  TOKEN_NEEDED(HttpStatus.UNAUTHORIZED, "Bearer"),
  TOKEN_NOT_TRUSTED(HttpStatus.UNAUTHORIZED, "Bearer error=\"invalid_token\""),
  /// The token is right, but no account here bears the client's id, or its grants have ended.
  CLIENT_UNKNOWN(HttpStatus.FORBIDDEN, ""),
  SCOPE_MISSING(HttpStatus.FORBIDDEN, "Bearer error=\"insufficient_scope\""),
  PROVIDER_DOWN(HttpStatus.SERVICE_UNAVAILABLE, "");

  private final HttpStatus status;
  private final String challenge;

  ApiRefusal(HttpStatus status, String challenge) {
    this.status = status;
    this.challenge = challenge;
  }

  public HttpStatus status() {
    return status;
  }

  /// What `WWW-Authenticate` says; empty for nothing.
  public String challenge() {
    return challenge;
  }

  /// Interrupts the request in favour of the answer that says why.
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ApiRefusal why;

    public Refused(ApiRefusal why) {
      super(why.name());
      this.why = why;
    }

    public ApiRefusal why() {
      return why;
    }
  }
}
