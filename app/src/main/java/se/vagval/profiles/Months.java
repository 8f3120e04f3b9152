package se.vagval.profiles;

import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.kernel.Term;

/// Expected months to self-support, in steps of half a month. It is a plan, not a stretch of the
/// calendar.
///
/// @param halves twice the number of months
@Term(sv = "bedömda månader", source = "Nacka 2013")
@CheckReturnValue
public record Months(int halves) implements Comparable<Months> {

  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.,][05]0?)?");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public Months {
    if (halves <= 0) {
      throw new IllegalArgumentException("not a number of months: " + halves + " halves");
    }
  }

  /// Reads `6`, `1.5` or `1,5`; empty for nothing, for words and for other fractions.
  public static Optional<Months> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    var halves = new BigDecimal(text.replace(',', '.')).multiply(TWO).intValueExact();
    return halves == 0 ? Optional.empty() : Optional.of(new Months(halves));
  }

  public static Months of(BigDecimal months) {
    return new Months(months.multiply(TWO).intValueExact());
  }

  /// Half a day is rounded up, to the good of the person.
  public int days(int daysPerMonth) {
    return Math.ceilDiv(Math.multiplyExact(halves, daysPerMonth), 2);
  }

  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(halves).divide(TWO).stripTrailingZeros();
  }

  @Override
  public int compareTo(Months other) {
    return Integer.compare(halves, other.halves);
  }

  /// With a point: `1.5`.
  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
