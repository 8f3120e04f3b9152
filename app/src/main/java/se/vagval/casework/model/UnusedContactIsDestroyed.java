package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A first contact that led to no case is destroyed when the municipality's time has gone since its
/// last day: the day it ended, or the day for which its next act was set. One that led to a case is
/// the case's, and goes with it.
@Rule(
    id = "ENT-01",
    source =
        "Dataskyddsförordningen (EU) 2016/679 artikel 5.1 e; the time is a term of the municipality")
@Term(sv = "gallring av första kontakt")
public final class UnusedContactIsDestroyed {

  public sealed interface Outcome {
    record IsTheCases() implements Outcome {}

    /// @param lastDay on which it is kept
    record Kept(LocalDate lastDay) implements Outcome {}

    record Destroyed() implements Outcome {}
  }

  public record Facts(LocalDate today, int keepMonths, boolean ledToCase, LocalDate last) {}

  private UnusedContactIsDestroyed() {}

  public static Outcome of(Facts facts) {
    if (facts.ledToCase()) {
      return new Outcome.IsTheCases();
    }
    var kept = facts.last().plusMonths(facts.keepMonths());
    return facts.today().isAfter(kept) ? new Outcome.Destroyed() : new Outcome.Kept(kept);
  }
}
