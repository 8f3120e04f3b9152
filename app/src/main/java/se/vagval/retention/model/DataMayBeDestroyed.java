package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.Set;
import se.vagval.kernel.Rule;

/// A person's data are destroyed when the law's time has gone since the last note, unless research
/// keeps those born on some days of the month, or everybody of some municipalities.
@Rule(id = "RET-01", source = "SoL (2001:453) 12 kap. 1–2 §§, SoF (2001:937) 7 kap. 2 §")
public final class DataMayBeDestroyed {

  public enum Outcome {
    DUE,
    NOT_YET,
    KEPT_FOR_RESEARCH
  }

  /// @param born of which only the day of the month counts
  public record Facts(LocalDate lastNote, LocalDate born, String municipality, LocalDate today) {}

  /// The settings of a day.
  ///
  /// @param birthDays of the month
  /// @param municipalities of which everybody is kept
  public record Terms(int years, Set<Integer> birthDays, Set<String> municipalities) {}

  private DataMayBeDestroyed() {}

  public static Outcome of(Facts facts, Terms terms) {
    if (!facts.lastNote().plusYears(terms.years()).isBefore(facts.today())) {
      return Outcome.NOT_YET;
    }
    var kept =
        terms.birthDays().contains(facts.born().getDayOfMonth())
            || terms.municipalities().contains(facts.municipality());
    return kept ? Outcome.KEPT_FOR_RESEARCH : Outcome.DUE;
  }
}
