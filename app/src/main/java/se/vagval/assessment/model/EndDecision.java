package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// The decision that a check ends before its time, with what it rests on, as it was made.
///
/// @param reason in the caseworker's words, to the person
/// @param isToBeCarriedOut whether it was changed, and the check does not go on yet
@Term(sv = "beslut att en check upphör")
public record EndDecision(
    NumberedDecision decision,
    Ended check,
    String reason,
    Decision.DecidedBy by,
    List<Month> months,
    Grounds grounds,
    boolean isToBeCarriedOut) {

  public EndDecision {
    months = List.copyOf(months);
  }

  /// @param number of the decision that gave the check
  public record Ended(VoucherId id, String number, Money amount, LocalDate lastDay) {}

  /// One month that was looked at.
  ///
  /// @param importedOn the day of the register's word; null where it is silent
  /// @param statedOn the day on which somebody said that there was assistance; null for nobody
  /// @param reachedOn the day of the import that reached the month; null where none had
  public record Month(
      YearMonth month,
      RightToCheck.Word register,
      @Nullable LocalDate importedOn,
      @Nullable LocalDate statedOn,
      @Nullable LocalDate reachedOn) {}

  /// @param delegation the point of the board's order by which the official decided
  public record Grounds(Decision.RuleVersion rule, String legalSource, String delegation) {}
}
