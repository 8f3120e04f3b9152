package se.vagval.outcomes.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.vagval.kernel.Term;

/// A share with its 95 % interval by Wilson's score, in thousandths, each rounded half up.
///
/// The limits solve (p − x/n)² = z² p(1 − p)/n for p, with z = 1.959964. It never leaves 0 to 1 and
/// holds for small numbers (E. B. Wilson, Journal of the American Statistical Association 22,
/// 1927).
@Term(sv = "konfidensintervall")
public record WilsonInterval(int perMille, int lowPerMille, int highPerMille) {

  private static final MathContext EXACT = new MathContext(30, RoundingMode.HALF_EVEN);
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");
  private static final BigDecimal Z_SQUARED = Z.multiply(Z, EXACT);
  private static final BigDecimal TWO = BigDecimal.TWO;

  public static WilsonInterval of(int successes, int trials) {
    if (successes < 0 || trials <= 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    var x = BigDecimal.valueOf(successes);
    var n = BigDecimal.valueOf(trials);
    var spread =
        x.multiply(n.subtract(x))
            .multiply(BigDecimal.valueOf(4))
            .divide(n, EXACT)
            .add(Z_SQUARED)
            .sqrt(EXACT)
            .multiply(Z);
    var middle = x.multiply(TWO).add(Z_SQUARED);
    var whole = n.add(Z_SQUARED).multiply(TWO);
    return new WilsonInterval(
        perMille(x, n),
        perMille(middle.subtract(spread), whole),
        perMille(middle.add(spread), whole));
  }

  private static int perMille(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(3).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
  }
}
