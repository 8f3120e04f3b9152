package se.vagval.assessment.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assistance.ToldMonth;
import se.vagval.kernel.Term;

/// How a person's right to a check stands on a day, with all that it was judged on.
///
/// @param months those looked at, the latest first
/// @param youngToAge null where only assistance gives the right
@Term(sv = "läget för rätten till check")
public record RightStanding(List<Month> months, int age, @Nullable Integer youngToAge) {

  /// @param told null where the register is silent
  /// @param stated null where nobody has said anything
  public record Month(YearMonth month, @Nullable ToldMonth told, @Nullable StatedMonth stated) {

    public RightToCheck.Word word() {
      if (told == null) {
        return RightToCheck.Word.SILENT;
      }
      return told.paid() ? RightToCheck.Word.PAID : RightToCheck.Word.NOT_PAID;
    }
  }

  public RightToCheck.Outcome outcome() {
    var judged =
        months.stream()
            .map(one -> new RightToCheck.Month(one.month(), one.word(), one.stated() != null))
            .toList();
    return RightToCheck.of(new RightToCheck.Facts(judged, age), youngToAge);
  }

  public boolean holds() {
    return switch (outcome()) {
      case RightToCheck.Outcome.Holds _ -> true;
      case RightToCheck.Outcome.Missing _ -> false;
    };
  }

  public Optional<Month> of(@Nullable YearMonth month) {
    return months.stream().filter(one -> one.month().equals(month)).findFirst();
  }

  /// Those of which the register says nothing.
  public List<YearMonth> silent() {
    return months.stream()
        .filter(one -> one.word() == RightToCheck.Word.SILENT)
        .map(Month::month)
        .toList();
  }
}
