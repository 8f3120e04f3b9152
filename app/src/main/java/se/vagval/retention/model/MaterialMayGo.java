package se.vagval.retention.model;

import java.time.LocalDate;
import se.vagval.kernel.Rule;

/// What no law sets a time for goes when the municipality's own time has gone since the last of it:
/// a provider's file that nothing rests on, whom to reach at an employer, what staff were called,
/// what was noted of a supervision, a routine that another has replaced. What something still needs
/// stays.
@Rule(id = "RET-05", source = "Kommunens egen gallringstid, i profilen; vår läsning")
public final class MaterialMayGo {

  public enum Outcome {
    DUE,
    NOT_YET,
    /// A placement or a role goes on, a claim waits, or a case that is kept bears the name.
    STILL_NEEDED
  }

  /// @param lastDay of what there is of it, included
  public record Facts(LocalDate lastDay, boolean needed, LocalDate today) {}

  private MaterialMayGo() {}

  public static Outcome of(Facts facts, int years) {
    if (facts.needed()) {
      return Outcome.STILL_NEEDED;
    }
    return facts.lastDay().plusYears(years).isBefore(facts.today()) ? Outcome.DUE : Outcome.NOT_YET;
  }
}
