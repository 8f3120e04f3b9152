package se.vagval.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.profiles.Profiles;

/// Until when a result can be claimed on checks (OUT-03).
@Component
public class ClaimDays {

  private final Vouchers vouchers;
  private final Profiles profiles;
  private final Clock clock;

  ClaimDays(Vouchers vouchers, Profiles profiles, Clock clock) {
    this.vouchers = vouchers;
    this.profiles = profiles;
    this.clock = clock;
  }

  /// The last day for each; one without a limit is not there. Of a check that a new decision has
  /// replaced it is the day before the decision, and of one after which the person got another the
  /// day before that begins: from then on a result counts on the new check, and no result is paid
  /// for on both. In a fixed number of statements.
  @Transactional(readOnly = true)
  public Map<VoucherId, LocalDate> of(Collection<VoucherId> checks) {
    var profile = profiles.inForce(LocalDate.now(clock));
    var replaced = vouchers.replacedAmong(checks);
    var next = vouchers.nextFrom(checks);
    var days = new HashMap<VoucherId, LocalDate>();
    vouchers
        .lastDays(checks)
        .forEach((check, last) ->
            Stream.of(
                    profile.resultClaimOn(last).lastDayToClaim(last),
                    Optional.of(last.minusDays(1)).filter(_ -> replaced.contains(check)),
                    Optional.ofNullable(next.get(check)).map(first -> first.minusDays(1)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> days.put(check, day)));
    return days;
  }
}
