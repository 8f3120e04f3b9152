package se.vagval.access;

/// The token by which the sign-in provider said who it is, kept so that signing out can reach the
/// provider too. It bears a personal number: it is never logged, and never in an address of ours.
///
/// @param value as it was signed
public record ProviderToken(String value) {

  @Override
  public String toString() {
    return "ProviderToken";
  }
}
