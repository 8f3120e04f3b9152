package se.vagval.outcomes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.profiles.ResultClaimTerms;

/// The last day on which a result can be claimed on a check (OUT-03). A claim that was made in time
/// and refused can be made anew within some days of the refusal, also when the months are over: how
/// long the municipality took to refuse costs the provider nothing.
@Term(sv = "sista dag att anmäla resultat")
public final class LastDayToClaim {

  public record Refusal(LocalDate claimedOn, LocalDate refusedOn) {}

  /// @param lastDay of the check
  /// @param terms those in force on the day on which the check was decided
  /// @param refusals for the last placement of the check, in the order of the claims
  /// @param closed the last day before a result counts on another check, whatever the terms; null
  ///   where none follows
  public record Facts(
      LocalDate lastDay,
      ResultClaimTerms terms,
      List<Refusal> refusals,
      @Nullable LocalDate closed) {}

  private LastDayToClaim() {}

  /// Empty where there is no limit.
  public static Optional<LocalDate> of(Facts facts) {
    var closed = Optional.ofNullable(facts.closed());
    var byTerms = byTerms(facts);
    return byTerms.isEmpty() ? closed : byTerms.map(day -> closed.filter(day::isAfter).orElse(day));
  }

  private static Optional<LocalDate> byTerms(Facts facts) {
    return facts
        .terms()
        .lastDayToClaim(facts.lastDay())
        .map(first -> {
          var until = first;
          for (var refusal : facts.refusals()) {
            if (!refusal.claimedOn().isAfter(until)) {
              until = later(until, facts.terms().lastDayToClaimAnew(refusal.refusedOn()));
            }
          }
          return until;
        });
  }

  private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }
}
