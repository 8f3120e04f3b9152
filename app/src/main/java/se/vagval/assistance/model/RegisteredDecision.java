package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Term;

/// What was decided on a household's assistance on a day, from a month, as the decision register
/// tells it: one part for each kind, since one thing can be granted and another refused the same
/// day. It is no decision of ours, and nothing is paid by it.
///
/// @param parts at least one, in the order of their kinds, each kind once
@Term(sv = "beslut i beslutsregistret")
public record RegisteredDecision(Which which, List<Part> parts)
    implements Said<RegisteredDecision> {

  /// @param first the first month that it is about
  public record Which(HouseholdId household, LocalDate decided, YearMonth first)
      implements Subject {}

  /// @param person the first of the household's whom the register names
  /// @param last null where the register names no last month
  /// @param cause as the register says it; empty where it does not
  public record Part(PersonId person, DecisionKind kind, @Nullable YearMonth last, String cause) {

    private boolean saysTheSame(Part other) {
      return kind == other.kind
          && Optional.ofNullable(last).equals(Optional.ofNullable(other.last))
          && cause.equals(other.cause);
    }

    /// Whether it tells of that month. Without a last month it is its first month alone; what was
    /// ended stays so.
    private boolean covers(YearMonth month, YearMonth first) {
      if (month.isBefore(first)) {
        return false;
      }
      return last == null
          ? kind == DecisionKind.ENDED || month.equals(first)
          : !month.isAfter(last);
    }
  }

  public RegisteredDecision {
    parts = parts.stream().sorted(Comparator.comparing(Part::kind)).toList();
  }

  @Override
  public Subject about() {
    return which;
  }

  @Override
  public boolean saysTheSame(RegisteredDecision other) {
    return parts.size() == other.parts.size()
        && parts.stream().allMatch(part -> other.parts.stream().anyMatch(part::saysTheSame));
  }

  /// A decision that the register has once for each adult is one; two of the same kind that say
  /// different things cannot both be it.
  @Override
  public Optional<RegisteredDecision> with(RegisteredDecision other) {
    var together = new ArrayList<>(parts);
    for (var part : other.parts) {
      var same = parts.stream().filter(one -> one.kind() == part.kind()).findFirst();
      if (same.isEmpty()) {
        together.add(part);
      } else if (!same.get().saysTheSame(part)) {
        return Optional.empty();
      }
    }
    return Optional.of(new RegisteredDecision(which, together));
  }

  /// What it tells of that month.
  public List<Part> covering(YearMonth month) {
    return parts.stream().filter(part -> part.covers(month, which.first)).toList();
  }
}
