package se.vagval.assessment.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The Social Insurance Agency comes first for somebody to whom it pays sickness benefit or
/// compensation. For everybody else it only coordinates, and the municipality has something like an
/// employer's duty to rehabilitate, also while an application waits. Whoever is neither on sick
/// leave nor has applied for anything is no matter of health: who comes first is then asked of the
/// other branch, work. Version 1 gave the municipality the duty there too.
@Rule(
    id = "STF-02",
    version = 2,
    source =
        "Nacka 2005: för den som inte har sjukersättning har Försäkringskassan bara ett samordnande"
            + " ansvar, statens ansvar prövas i två grenar, arbete och hälsa; samråd enligt 12 kap. 4 §"
            + " socialtjänstlagen (2025:400); att den som varken är sjukskriven eller har sökt något hör"
            + " till grenen arbete är vår läsning")
@Term(sv = "rehabiliteringsansvar")
public final class RehabilitationDuty {

  public sealed interface Outcome {
    record OfTheInsurance(StateReason reason) implements Outcome {}

    record OfTheMunicipality(StateReason reason) implements Outcome {}

    record NoMatterOfHealth() implements Outcome {}
  }

  private RehabilitationDuty() {}

  public static Outcome of(StateFacts.Health facts) {
    return switch (facts.benefit()) {
      case GRANTED -> new Outcome.OfTheInsurance(StateReason.FK_PAYS);
      case APPLIED -> new Outcome.OfTheMunicipality(StateReason.FK_HAS_NOT_DECIDED);
      case REFUSED -> new Outcome.OfTheMunicipality(StateReason.FK_SAID_NO);
      case NONE ->
          facts.sickLeave()
              ? new Outcome.OfTheMunicipality(StateReason.NOTHING_APPLIED_FOR)
              : new Outcome.NoMatterOfHealth();
    };
  }
}
