package se.vagval.retention.model;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// Accounts are kept to the end of the seventh year after the one in which they were posted. Until
/// then the numbers stay by which a posting is found on paper; amounts and internal ids stay for
/// ever.
@Rule(
    id = "RET-03",
    source =
        "Lag (2018:597) om kommunal bokföring och redovisning 3 kap.; bokföringslagen 7 kap. 2 §")
public final class AccountsAreKept {

  public sealed interface Outcome {
    /// Nothing was ever posted.
    record NothingPosted() implements Outcome {}

    /// @param until the last day, included
    record Kept(LocalDate until) implements Outcome {}

    record TimeHasGone() implements Outcome {}
  }

  /// @param lastPosted the later of when it was posted and the month it was due; null for nothing
  public record Facts(@Nullable LocalDate lastPosted, LocalDate today) {}

  private AccountsAreKept() {}

  /// The last day on which accounts need the numbers; null when they need nothing.
  public static @Nullable LocalDate until(Facts facts, int years) {
    return switch (of(facts, years)) {
      case Outcome.Kept(var until) -> until;
      case Outcome.NothingPosted(), Outcome.TimeHasGone() -> null;
    };
  }

  public static Outcome of(Facts facts, int years) {
    var posted = facts.lastPosted();
    if (posted == null) {
      return new Outcome.NothingPosted();
    }
    var until = LocalDate.of(posted.getYear() + years, Month.DECEMBER, 31);
    return facts.today().isAfter(until) ? new Outcome.TimeHasGone() : new Outcome.Kept(until);
  }
}
