package se.vagval.choice.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A provider sees somebody who has chosen it while they wait for a day, while the placement goes
/// on, and shortly after its last day; not somebody who chose another before it began. While
/// something that it has asked the municipality for is not settled it still sees, however long the
/// municipality takes.
@Rule(
    id = "CHO-07",
    source =
        "OSL 26:1; how long after is a term of the municipality; that what is not settled keeps the"
            + " sight is our reading")
@Term(sv = "anordnarens insyn")
public final class ProviderSeesParticipant {

  public enum Reason {
    CHOSE_ANOTHER,
    ENDED_LONG_AGO
  }

  public sealed interface Outcome {
    record Sees() implements Outcome {}

    record SeesNot(Reason reason) implements Outcome {}
  }

  /// @param isPlaced whether a first day was ever set and not called off
  /// @param lastDay included; null while the placement goes on, or before there is one
  /// @param isLatest whether nothing else has been chosen on the check since
  /// @param daysAfter for how many days after the last one the provider still sees
  /// @param isUnsettled whether something that the provider asked for on the placement still is
  ///   open
  public record Facts(
      boolean isPlaced,
      @Nullable LocalDate lastDay,
      boolean isLatest,
      LocalDate today,
      int daysAfter,
      boolean isUnsettled) {}

  private ProviderSeesParticipant() {}

  public static Outcome of(Facts facts) {
    if (!facts.isPlaced()) {
      return facts.isLatest() ? new Outcome.Sees() : new Outcome.SeesNot(Reason.CHOSE_ANOTHER);
    }
    var lastDay = facts.lastDay();
    return lastDay == null
            || facts.isUnsettled()
            || !lastDay.plusDays(facts.daysAfter()).isBefore(facts.today())
        ? new Outcome.Sees()
        : new Outcome.SeesNot(Reason.ENDED_LONG_AGO);
  }
}
