package se.vagval.assessment.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Somebody has the right to a check whose household got assistance in one of the months looked at:
/// the one at hand and so many before it as the profile says. What the register says of a month
/// counts; of a month that it is silent about counts what a caseworker knows and says from what.
/// Where the profile says so, young adults known here have the right also without assistance.
@Rule(
    id = RightToCheck.ID,
    source =
        "Nackas kundval 2013: personer med försörjningsstöd; Sundbybergsmodellen: alla unga vuxna"
            + " och personer med ekonomiskt bistånd som är aktuella hos staden; månaderna är vår"
            + " läsning",
    version = RightToCheck.VERSION)
@Term(sv = "rätt till check")
public final class RightToCheck {

  public static final String ID = "CHK-01";
  public static final int VERSION = 1;
  private static final int ADULT = 18;

  /// What the register says of the household in a month.
  public enum Word {
    PAID,
    NOT_PAID,
    /// It says nothing; that is not the same as that nothing was paid.
    SILENT
  }

  public enum Ground {
    REGISTER,
    STATED,
    YOUNG
  }

  public enum Why {
    /// Of at least one month nothing is known, so that a caseworker may know more.
    REGISTER_SILENT,
    /// The register says of each month that nothing was paid.
    NOT_PAID
  }

  public sealed interface Outcome {

    /// @param month the latest that gives it; null where no month does
    record Holds(Ground ground, @Nullable YearMonth month) implements Outcome {}

    record Missing(Why why) implements Outcome {}
  }

  /// @param stated whether a caseworker has said that there was assistance
  public record Month(YearMonth month, Word register, boolean stated) {}

  /// @param months those looked at, the latest first
  public record Facts(List<Month> months, int age) {}

  private RightToCheck() {}

  /// @param youngToAge null where only assistance gives the right
  public static Outcome of(Facts facts, @Nullable Integer youngToAge) {
    return paid(facts)
        .or(() -> stated(facts))
        .or(() -> young(facts.age(), youngToAge))
        .orElseGet(() -> new Outcome.Missing(why(facts)));
  }

  private static Optional<Outcome> paid(Facts facts) {
    return facts.months().stream()
        .filter(month -> month.register() == Word.PAID)
        .findFirst()
        .map(month -> new Outcome.Holds(Ground.REGISTER, month.month()));
  }

  private static Optional<Outcome> stated(Facts facts) {
    return facts.months().stream()
        .filter(month -> month.register() == Word.SILENT && month.stated())
        .findFirst()
        .map(month -> new Outcome.Holds(Ground.STATED, month.month()));
  }

  private static Optional<Outcome> young(int age, @Nullable Integer toAge) {
    return toAge != null && age >= ADULT && age <= toAge
        ? Optional.of(new Outcome.Holds(Ground.YOUNG, null))
        : Optional.empty();
  }

  private static Why why(Facts facts) {
    return facts.months().stream().anyMatch(month -> month.register() == Word.SILENT)
        ? Why.REGISTER_SILENT
        : Why.NOT_PAID;
  }
}
