package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Whether somebody can be entered in a household as a child on a day: before the day on which they
/// are 21. Where the day of birth is unknown, the first that it can be counts. It does not say
/// until when parents support a child, which ends at 18 for whoever has left school.
@Rule(
    id = "CAS-03",
    source =
        "Föräldrabalken (1949:381) 7 kap. 1 §: föräldrar kan vara skyldiga att försörja barn i skolan"
            + " längst till dess barnet fyller 21 år; att gränsen gäller den som skrivs in som barn i"
            + " hushållet är vår läsning")
@Term(sv = "barn i hushållet")
public final class CountsAsChild {

  public enum Outcome {
    CHILD,
    ADULT
  }

  private static final int YEARS = 21;

  private CountsAsChild() {}

  public static Outcome of(Born born, LocalDate day) {
    return born instanceof Born.NotKnown || day.isBefore(Born.earliest(born).plusYears(YEARS))
        ? Outcome.CHILD
        : Outcome.ADULT;
  }
}
