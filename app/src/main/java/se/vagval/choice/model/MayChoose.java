package se.vagval.choice.model;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A person with a valid check may choose any published offer of an authorised provider, and may
/// choose again at any time until a result is approved on it. Choosing twice what one already has
/// is one choice.
@Rule(
    id = "CHO-01",
    source = "LOV (2008:962) 9:1; change of provider at any time is the municipality's own term")
@Term(sv = "valrätt")
public final class MayChoose {

  public enum Reason {
    /// A result was approved on it.
    CHECK_IS_SETTLED,
    CHECK_IS_NOT_VALID,
    PROVIDER_IS_NOT_AUTHORISED,
    OFFER_IS_NOT_PUBLISHED,
    /// The page was made when something else was chosen.
    SOMETHING_ELSE_IS_CHOSEN
  }

  public sealed interface Outcome {
    record FirstChoice() implements Outcome {}

    record Change() implements Outcome {}

    record SameAgain() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// What holds for the check when somebody chooses.
  ///
  /// @param current what is chosen now on the check; null before the first choice
  /// @param seen what was chosen when the page was made; null when nothing was
  /// @param same whether what is chosen now is this very offer and has not ended
  public record Facts(
      boolean checkIsSettled,
      boolean checkIsValid,
      boolean providerIsAuthorised,
      boolean offerIsPublished,
      @Nullable Object current,
      @Nullable Object seen,
      boolean same) {}

  private MayChoose() {}

  public static Outcome of(Facts facts) {
    var current = facts.current();
    if (current != null && facts.same()) {
      return new Outcome.SameAgain();
    }
    if (facts.checkIsSettled()) {
      return new Outcome.Refused(Reason.CHECK_IS_SETTLED);
    }
    if (!facts.checkIsValid()) {
      return new Outcome.Refused(Reason.CHECK_IS_NOT_VALID);
    }
    if (!facts.providerIsAuthorised()) {
      return new Outcome.Refused(Reason.PROVIDER_IS_NOT_AUTHORISED);
    }
    if (!facts.offerIsPublished()) {
      return new Outcome.Refused(Reason.OFFER_IS_NOT_PUBLISHED);
    }
    if (current == null) {
      return new Outcome.FirstChoice();
    }
    return current.equals(facts.seen())
        ? new Outcome.Change()
        : new Outcome.Refused(Reason.SOMETHING_ELSE_IS_CHOSEN);
  }
}
