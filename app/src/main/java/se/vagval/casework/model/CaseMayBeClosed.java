package se.vagval.casework.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A case is closed when nothing in it has to be settled first, and for a reason that can be
/// understood afterwards. A decision that nobody got, a check that can still be used, or a court's
/// answer that is waited for would otherwise be forgotten in a case that no list shows.
@Rule(
    id = "CLO-01",
    source =
        "Förvaltningslagen (2017:900) 9 § (ärenden handläggs enkelt, snabbt och kostnadseffektivt utan att rättssäkerheten eftersätts), our reading; what has to be settled first is ours")
@Term(sv = "avslut av ärende")
public final class CaseMayBeClosed {

  public enum Reason {
    CLOSED_ALREADY,
    SOMETHING_IS_OPEN,
    WORDS_MISSING
  }

  public sealed interface Outcome {
    record May() implements Outcome {}

    record MayNot(Reason reason) implements Outcome {}
  }

  /// @param open how many things have to be settled first
  /// @param needsWords whether the reason says too little alone
  public record Facts(boolean isClosed, int open, boolean needsWords, boolean hasWords) {}

  private CaseMayBeClosed() {}

  public static Outcome of(Facts facts) {
    if (facts.isClosed()) {
      return new Outcome.MayNot(Reason.CLOSED_ALREADY);
    }
    if (facts.open() > 0) {
      return new Outcome.MayNot(Reason.SOMETHING_IS_OPEN);
    }
    return facts.needsWords() && !facts.hasWords()
        ? new Outcome.MayNot(Reason.WORDS_MISSING)
        : new Outcome.May();
  }
}
