package se.vagval.statistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.vagval.kernel.Rule;

/// A share printed in a document agrees with the document's own counts when it is their quotient at
/// as many decimals as were printed.
@Rule(id = "STA-01", source = "our reading")
public final class PrintedShareAgrees {

  public sealed interface Outcome {
    record Agrees() implements Outcome {}

    /// @param computed with one decimal
    record Differs(BigDecimal computed) implements Outcome {}
  }

  public record Facts(Part part, BigDecimal printedPercent) {}

  private PrintedShareAgrees() {}

  public static Outcome of(Facts facts) {
    var printed = facts.printedPercent();
    return percent(facts.part(), printed.scale()).compareTo(printed) == 0
        ? new Outcome.Agrees()
        : new Outcome.Differs(percent(facts.part(), 1));
  }

  private static BigDecimal percent(Part part, int decimals) {
    return BigDecimal.valueOf(part.count())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(part.of()), decimals, RoundingMode.HALF_UP);
  }
}
