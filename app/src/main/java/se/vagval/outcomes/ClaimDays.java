package se.vagval.outcomes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.DecisionNumbers;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.outcomes.model.LastDayToClaim;
import se.vagval.outcomes.store.RefusedClaimStore;
import se.vagval.profiles.Profiles;
import se.vagval.profiles.ResultClaimTerms;

/// Until when a result can be claimed on checks (OUT-03).
@Component
public class ClaimDays {

  private final Vouchers vouchers;
  private final DecisionNumbers decisions;
  private final RefusedClaimStore refused;
  private final Profiles profiles;

  ClaimDays(
      Vouchers vouchers, DecisionNumbers decisions, RefusedClaimStore refused, Profiles profiles) {
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.refused = refused;
    this.profiles = profiles;
  }

  /// The last day for each, by the terms of the day on which it was decided; one without a limit is
  /// not there. Of a check that a new decision has replaced it is at most the day before the
  /// decision, and of one after which the person got another the day before that begins: from then
  /// on a result counts on the new check, and no result is paid for on both. In a fixed number of
  /// statements.
  @Transactional(readOnly = true)
  public Map<VoucherId, LocalDate> of(Collection<VoucherId> checks) {
    var made = decisions.made(checks);
    var replaced = vouchers.replacedOn(checks);
    var next = vouchers.nextFrom(checks);
    var refusals = refused.of(checks);
    var days = new HashMap<VoucherId, LocalDate>();
    vouchers
        .lastDays(checks)
        .forEach((check, last) ->
            LastDayToClaim.of(
                    new LastDayToClaim.Facts(
                        last,
                        terms(Objects.requireNonNull(made.get(check))),
                        refusals.getOrDefault(check, List.of()),
                        closed(replaced.get(check), next.get(check))))
                .ifPresent(day -> days.put(check, day)));
    return days;
  }

  private ResultClaimTerms terms(DecisionNumbers.Made made) {
    return profiles.find(made.profile()).orElseThrow().resultClaimOn(made.on());
  }

  private static @Nullable LocalDate closed(
      @Nullable LocalDate replaced, @Nullable LocalDate next) {
    return Stream.of(Optional.ofNullable(replaced), Optional.ofNullable(next))
        .flatMap(Optional::stream)
        .map(day -> day.minusDays(1))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
