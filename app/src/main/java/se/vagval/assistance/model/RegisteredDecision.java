package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Term;

/// A decision on a household's assistance, as the decision register tells it. It is no decision of
/// ours, and nothing is paid by it.
///
/// @param person the first of the household's whom the register names
/// @param last null where the register names no last month
/// @param cause as the register says it; empty where it does not
@Term(sv = "beslut i beslutsregistret")
public record RegisteredDecision(
    Which which, PersonId person, @Nullable YearMonth last, DecisionKind kind, String cause)
    implements Said<RegisteredDecision> {

  /// @param first the first month that it is about
  public record Which(HouseholdId household, LocalDate decided, YearMonth first)
      implements Subject {}

  @Override
  public Subject about() {
    return which;
  }

  @Override
  public boolean saysTheSame(RegisteredDecision other) {
    return Optional.ofNullable(last).equals(Optional.ofNullable(other.last))
        && kind == other.kind
        && cause.equals(other.cause);
  }

  /// A decision that the register has once for each adult is one; two that say different things
  /// cannot both be it.
  @Override
  public Optional<RegisteredDecision> with(RegisteredDecision other) {
    return saysTheSame(other) ? Optional.of(this) : Optional.empty();
  }

  /// Whether it tells of that month. Without a last month it is its first month alone; what was
  /// ended stays so.
  public boolean covers(YearMonth month) {
    if (month.isBefore(which.first)) {
      return false;
    }
    return last == null
        ? kind == DecisionKind.ENDED || month.equals(which.first)
        : !month.isAfter(last);
  }
}
