package se.vagval.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A sign-in that somebody has begun at the provider.
///
/// @param nonce what the token must answer to
/// @param verifier proves that who fetches the token is who began (PKCE)
/// @param back where to go when it is done
/// @param isUsed whether it has been finished, well or not
public record SignInAttempt(
    String stateHash,
    String browserHash,
    String nonce,
    String verifier,
    String redirectUri,
    String back,
    Instant begunAt,
    boolean isUsed) {

  /// How long one may stay at the provider.
  public static final Duration AT_MOST = Duration.ofMinutes(10);

  /// Why it cannot be finished by that browser then, if it cannot.
  public Optional<Refusal> refusal(String browser, Instant now) {
    if (isUsed) {
      return Optional.of(Refusal.ALREADY_USED);
    }
    if (!browserHash.equals(browser)) {
      return Optional.of(Refusal.NOT_BEGUN_HERE);
    }
    return now.isAfter(begunAt.plus(AT_MOST))
        ? Optional.of(Refusal.TOOK_TOO_LONG)
        : Optional.empty();
  }
}
