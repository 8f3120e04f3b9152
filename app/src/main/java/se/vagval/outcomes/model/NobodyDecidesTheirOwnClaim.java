package se.vagval.outcomes.model;

import java.util.Set;
import java.util.UUID;
import se.vagval.kernel.Rule;

/// A claim is decided by somebody other than the claimant, and never by anybody who works for the
/// provider that is paid for it.
@Rule(id = "OUT-01", source = "four eyes; our reading")
public final class NobodyDecidesTheirOwnClaim {

  public enum Reason {
    OWN_CLAIM,
    WORKS_FOR_THE_PROVIDER
  }

  public sealed interface Outcome {
    record MayDecide() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param decidersProviders those that the one who decides works for
  public record Facts(UUID claimant, UUID provider, UUID decider, Set<UUID> decidersProviders) {}

  private NobodyDecidesTheirOwnClaim() {}

  public static Outcome of(Facts facts) {
    if (facts.claimant().equals(facts.decider())) {
      return new Outcome.Refused(Reason.OWN_CLAIM);
    }
    return facts.decidersProviders().contains(facts.provider())
        ? new Outcome.Refused(Reason.WORKS_FOR_THE_PROVIDER)
        : new Outcome.MayDecide();
  }
}
