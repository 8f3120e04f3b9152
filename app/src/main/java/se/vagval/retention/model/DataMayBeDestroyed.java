package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// A person's data are destroyed when the law's time has gone since the last note, unless research
/// keeps those born on some days of the month, or everybody in the municipalities of some places. A
/// municipality that has not told where it is may be one of those.
@Rule(
    id = "RET-01",
    source = "SoL (2001:453) 12 kap. 1–2 §§, SoF (2001:937) 7 kap. 2 § (SFS 2003:583)")
public final class DataMayBeDestroyed {

  public enum Outcome {
    DUE,
    NOT_YET,
    KEPT_FOR_RESEARCH,
    /// The time has gone, but whether research keeps everybody here is not known.
    PLACE_NOT_KNOWN
  }

  /// @param born of which only the day of the month counts
  /// @param code the national code of the municipality that keeps the data, not of where the person
  ///   lives or was born; null when it is not told
  public record Facts(LocalDate lastNote, LocalDate born, @Nullable String code, LocalDate today) {}

  /// The settings of a day.
  ///
  /// @param birthDays of the month
  /// @param places codes of counties (two digits) and municipalities (four) where everybody is kept
  public record Terms(int years, Set<Integer> birthDays, Set<String> places) {}

  private DataMayBeDestroyed() {}

  public static Outcome of(Facts facts, Terms terms) {
    if (!facts.lastNote().plusYears(terms.years()).isBefore(facts.today())) {
      return Outcome.NOT_YET;
    }
    if (terms.birthDays().contains(facts.born().getDayOfMonth())) {
      return Outcome.KEPT_FOR_RESEARCH;
    }
    return terms.places().isEmpty() ? Outcome.DUE : byPlace(facts.code(), terms.places());
  }

  private static Outcome byPlace(@Nullable String code, Set<String> places) {
    if (code == null) {
      return Outcome.PLACE_NOT_KNOWN;
    }
    return places.stream().anyMatch(code::startsWith) ? Outcome.KEPT_FOR_RESEARCH : Outcome.DUE;
  }
}
