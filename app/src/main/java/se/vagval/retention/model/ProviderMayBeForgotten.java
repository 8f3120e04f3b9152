package se.vagval.retention.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// How a provider is reached, and what its staff are called, go when the law's time has gone since
/// its last agreement and its last placement ended. One that has had neither is left alone.
@Rule(id = "RET-02", source = "SoL (2001:453) 7 kap. 3 a §, inte kontrollerad här")
public final class ProviderMayBeForgotten {

  public enum Outcome {
    DUE,
    NOT_YET,
    GOES_ON
  }

  /// @param lastDay of agreements and placements, included; null when there was none
  /// @param goesOn an agreement or a placement has no end
  public record Facts(@Nullable LocalDate lastDay, boolean goesOn, LocalDate today) {}

  private ProviderMayBeForgotten() {}

  public static Outcome of(Facts facts, int years) {
    var last = facts.lastDay();
    if (facts.goesOn() || last == null) {
      return Outcome.GOES_ON;
    }
    return last.plusYears(years).isBefore(facts.today()) ? Outcome.DUE : Outcome.NOT_YET;
  }
}
