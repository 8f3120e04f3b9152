package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;
import se.vagval.profiles.WhenRightEnds;

/// What happens to a running check when the right to it may have ended. The right has ended only
/// when it is known to: the register has reached the last month and those before it that are looked
/// at, and in none of them, nor in the month at hand, did the household get assistance as far as
/// anybody knows. A household without a row in a month that the register has reached got nothing;
/// in a month that it has not reached, or of an empty register, nothing is known and nothing ends.
/// The month at hand is never reached before it is over.
@Rule(
    id = CheckWhenRightEnds.ID,
    source =
        "Nackas kundval 2013 och Sundbybergsmodellen säger inget om en check vars grund har"
            + " upphört; vad som händer är en inställning i profilen, med källa; månaderna är vår"
            + " läsning",
    version = CheckWhenRightEnds.VERSION)
@Term(sv = "löpande check när rätten upphör")
public final class CheckWhenRightEnds {

  public static final String ID = "CHK-02";
  public static final int VERSION = 1;
  private static final int ADULT = 18;

  public sealed interface Outcome {
    /// There is a right to the check.
    record Holds() implements Outcome {}

    /// @param until what happens when the register has reached this month is not known before
    record NotKnown(YearMonth until) implements Outcome {}

    record RunsOn() implements Outcome {}

    record ToBeDecided() implements Outcome {}

    record EndsOn(LocalDate lastDay) implements Outcome {}
  }

  /// @param isReached whether an applied import covers the month, and it is over
  /// @param stated whether a caseworker has said that there was assistance
  public record Month(
      YearMonth month, RightToCheck.Word register, boolean isReached, boolean stated) {

    private boolean isAssisted() {
      return register == RightToCheck.Word.PAID || (register == RightToCheck.Word.SILENT && stated);
    }
  }

  /// @param months the one at hand and, before it, so many as the right looks at; the latest first
  /// @param placementRuns or is to begin
  public record Facts(List<Month> months, int age, boolean placementRuns, LocalDate today) {

    public Facts {
      months = List.copyOf(months);
    }
  }

  private CheckWhenRightEnds() {}

  /// @param youngToAge null where only assistance gives the right
  public static Outcome of(Facts facts, WhenRightEnds terms, @Nullable Integer youngToAge) {
    var now = facts.months().subList(0, facts.months().size() - 1);
    var isYoung = youngToAge != null && facts.age() >= ADULT && facts.age() <= youngToAge;
    if (isYoung || now.stream().anyMatch(Month::isAssisted)) {
      return new Outcome.Holds();
    }
    return unknown(facts.months())
        .<Outcome>map(Outcome.NotKnown::new)
        .orElseGet(() -> ended(facts, terms));
  }

  /// The earliest month that has to be known first.
  private static Optional<YearMonth> unknown(List<Month> months) {
    var over = months.subList(1, months.size());
    return over.reversed().stream()
        .filter(month -> !month.isReached())
        .map(Month::month)
        .findFirst()
        .or(() ->
            over.getLast().isAssisted()
                ? Optional.of(months.getFirst().month())
                : Optional.empty());
  }

  private static Outcome ended(Facts facts, WhenRightEnds terms) {
    return switch (terms) {
      case RUNS_ON -> new Outcome.RunsOn();
      case ASK -> new Outcome.ToBeDecided();
      case ENDS_AT_MONTH_END ->
          facts.placementRuns()
              ? new Outcome.ToBeDecided()
              : new Outcome.EndsOn(YearMonth.from(facts.today()).atEndOfMonth());
    };
  }
}
