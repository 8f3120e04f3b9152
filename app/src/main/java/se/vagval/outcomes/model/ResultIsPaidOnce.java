package se.vagval.outcomes.model;

import java.util.Comparator;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// One result is paid for once, over all checks of which each took the place of another: by a new
/// assessment, or because a court or the municipality changed the decision. What is claimed there
/// is taken for the same result until the one who decides writes what makes it another: the claim
/// itself does not say when the person began to support themselves.
///
/// It does not reach over the check of somebody who is back after a result: that another result may
/// follow is what it was decided for. Nor over a check and its supplements, which lead to one goal
/// and share one result ([LastPlacement]).
@Rule(
    id = ResultIsPaidOnce.ID,
    source =
        "our reading; Nackas kundval 2013: resten av checken betalas när målet är nått; att samma"
            + " resultat annars kunde betalas på både den ersatta och den nya checken")
@Term(sv = "ett resultat betalas en gång")
public final class ResultIsPaidOnce {

  public static final String ID = "OUT-08";

  public enum Reason {
    /// Another was claimed before it and waits: that one is decided first.
    EARLIER_WAITS,
    /// Another is approved, and nothing is said of why this is not the same.
    PAID_ALREADY
  }

  public sealed interface Outcome {
    record MayApprove() implements Outcome {}

    /// @param other the claim that stands in the way
    record Refused(Reason reason, Claim other) implements Outcome {}
  }

  /// @param claim the one to be approved
  /// @param others on checks that it replaced or that replaced it
  /// @param anotherResult what makes it another result; empty while nothing is said
  public record Facts(Claim claim, List<Claim> others, String anotherResult) {}

  private ResultIsPaidOnce() {}

  public static Outcome of(Facts facts) {
    var approved = first(facts.others(), ResultMayBeClaimed.Newest.APPROVED);
    if (!approved.isEmpty() && facts.anotherResult().isBlank()) {
      return new Outcome.Refused(Reason.PAID_ALREADY, approved.getFirst());
    }
    var waiting = first(facts.others(), ResultMayBeClaimed.Newest.WAITS);
    return !waiting.isEmpty() && waiting.getFirst().claimedAt().isBefore(facts.claim().claimedAt())
        ? new Outcome.Refused(Reason.EARLIER_WAITS, waiting.getFirst())
        : new Outcome.MayApprove();
  }

  private static List<Claim> first(List<Claim> claims, ResultMayBeClaimed.Newest state) {
    return claims.stream()
        .filter(claim -> claim.state() == state)
        .sorted(Comparator.comparing(Claim::claimedAt))
        .toList();
  }
}
