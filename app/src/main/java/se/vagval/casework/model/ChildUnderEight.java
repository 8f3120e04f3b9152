package se.vagval.casework.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Whether a child in the household is under eight years old on a day, for which the activity
/// requirement asks ten hours less a week. On the eighth birthday the child is not. It does not say
/// how many hours are asked for, nor of which of two parents.
@Rule(
    id = "CAS-01",
    source =
        "SFS 2026:730, aktivitetskravet: tio timmar mindre i veckan med barn under åtta år (ur"
            + " andrahandskälla); att åttaårsdagen inte räknas och att en okänd födelsedag inte"
            + " räknas som ett nej är vår läsning")
@Term(sv = "barn under åtta år")
public final class ChildUnderEight {

  public enum Outcome {
    YES,
    NO,
    /// There is a child of whom it cannot be told, and none who surely is under eight.
    NOT_KNOWN
  }

  /// @param children those who belong to the household on the day
  public record Facts(List<Born> children, LocalDate day) {}

  private static final int YEARS = 8;

  private ChildUnderEight() {}

  public static Outcome of(Facts facts) {
    var found = EnumSet.noneOf(Outcome.class);
    facts.children().forEach(born -> found.add(of(born, facts.day())));
    if (found.contains(Outcome.YES)) {
      return Outcome.YES;
    }
    return found.contains(Outcome.NOT_KNOWN) ? Outcome.NOT_KNOWN : Outcome.NO;
  }

  private static Outcome of(Born born, LocalDate day) {
    return switch (born) {
      case Born.OnDay(var birthday) ->
          day.isBefore(birthday.plusYears(YEARS)) ? Outcome.YES : Outcome.NO;
      case Born.InMonth(var month) -> inMonth(month.plusYears(YEARS), YearMonth.from(day));
      case Born.NotKnown() -> Outcome.NOT_KNOWN;
    };
  }

  private static Outcome inMonth(YearMonth eighth, YearMonth now) {
    if (now.equals(eighth)) {
      return Outcome.NOT_KNOWN;
    }
    return now.isBefore(eighth) ? Outcome.YES : Outcome.NO;
  }
}
