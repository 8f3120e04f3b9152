package se.vagval.casework.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A closed case is opened again, with why, as long as the person has no other open case and the
/// data in it have not been destroyed.
@Rule(
    id = "CLO-02",
    source = "Ours: no source says when a closed case is opened again and when a new one is opened")
@Term(sv = "återöppning av ärende")
public final class CaseMayBeOpenedAgain {

  public enum Reason {
    NOT_CLOSED,
    HAS_OPEN_CASE,
    DATA_DESTROYED
  }

  public sealed interface Outcome {
    record May() implements Outcome {}

    record MayNot(Reason reason) implements Outcome {}
  }

  /// @param hasOpenCase whether the person has another case that is open
  public record Facts(boolean isClosed, boolean hasOpenCase, boolean isDestroyed) {}

  private CaseMayBeOpenedAgain() {}

  public static Outcome of(Facts facts) {
    if (!facts.isClosed()) {
      return new Outcome.MayNot(Reason.NOT_CLOSED);
    }
    if (facts.hasOpenCase()) {
      return new Outcome.MayNot(Reason.HAS_OPEN_CASE);
    }
    return facts.isDestroyed() ? new Outcome.MayNot(Reason.DATA_DESTROYED) : new Outcome.May();
  }
}
