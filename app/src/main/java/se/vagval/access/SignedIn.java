package se.vagval.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a session holds. When it began and was last used is known by the session itself.
///
/// @param municipality where the account belongs
/// @param strength how sure the sign-in was, as the provider said it
/// @param browser the family of browser, so that one knows one's own sessions apart
/// @param address where the sign-in came from
/// @param organisation the number of the organisation that the sign-in was for; null for none
/// @param token what the sign-in provider signed; null when it was not by one
/// @param over why it has ended though it is still there; null while it lasts
public record SignedIn(
    String municipality,
    UUID account,
    String strength,
    String browser,
    String address,
    @Nullable String organisation,
    @Nullable ProviderToken token,
    @Nullable SignedOut over) {

  /// The name of the attribute that holds it.
  public static final String ATTRIBUTE = "vagval.signed-in";

  /// Whose it is, in one word.
  public String owner() {
    return municipality + "/" + account;
  }

  public Optional<SignedOut> isOver() {
    return Optional.ofNullable(over);
  }

  public SignedIn endedBy(SignedOut why) {
    return new SignedIn(
        municipality, account, strength, browser, address, organisation, token, why);
  }
}
