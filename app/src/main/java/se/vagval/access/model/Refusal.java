package se.vagval.access.model;

/// Why a sign-in did not come to be. Each has a page with words of its own.
public enum Refusal {
  /// The provider does not answer.
  PROVIDER_DOWN(503),
  /// It was called off at the provider.
  CANCELLED(401),
  /// No sign-in was begun by this browser with that state.
  NOT_BEGUN_HERE(400),
  ALREADY_USED(400),
  TOOK_TOO_LONG(400),
  /// The code, the token or its nonce is not what it should be.
  NOT_TRUSTED(400),
  LEVEL_TOO_LOW(403),
  UNKNOWN_PERSON(403),
  NO_GRANT(403),
  /// Their only roles are held for a provider, and they signed in for another organisation.
  OTHER_ORGANISATION(403),
  /// The same person has another account of staff here: nobody agrees with themselves.
  TWO_ACCOUNTS(409),
  /// The token names two numbers, and they are two persons' here.
  NUMBER_IS_ANOTHERS(409);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /// Of HTTP.
  public int status() {
    return status;
  }
}
