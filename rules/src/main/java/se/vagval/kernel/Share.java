package se.vagval.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a whole, from nothing to all of it, exact to nine decimals. It is not a percentage and
/// never a floating-point number.
///
/// @param billionths the share in units of one billionth
@Term(sv = "andel")
public record Share(long billionths) implements Comparable<Share> {

  private static final long ONE = 1_000_000_000;
  private static final int DECIMALS = 9;
  private static final Pattern FORM = Pattern.compile("[01](\\.[0-9]{1,9})?");
  private static final Share NONE = new Share(0);
  private static final Share WHOLE = new Share(ONE);

  public Share {
    if (billionths < 0 || billionths > ONE) {
      throw new IllegalArgumentException("a share lies between 0 and 1, not at " + billionths);
    }
  }

  public static Share none() {
    return NONE;
  }

  public static Share whole() {
    return WHOLE;
  }

  /// Reads `0` or `1`, optionally followed by a point and one to nine digits; empty for any other
  /// text and for what is above 1.
  public static Optional<Share> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    var billionths = new BigDecimal(text).movePointRight(DECIMALS).longValueExact();
    return billionths > ONE ? Optional.empty() : Optional.of(new Share(billionths));
  }

  public Share plus(Share other) {
    return new Share(billionths + other.billionths);
  }

  /// The share of an amount in whole öre, rounded down, whatever the size of the amount.
  public Money floorOf(Money amount) {
    var whole = Math.floorDiv(amount.ore(), ONE) * billionths;
    return Money.ofOre(whole + Math.floorMod(amount.ore(), ONE) * billionths / ONE);
  }

  /// What [#floorOf] leaves out, in billionths of an öre.
  long remainderOf(Money amount) {
    return Math.floorMod(amount.ore(), ONE) * billionths % ONE;
  }

  public boolean isWhole() {
    return billionths == ONE;
  }

  /// Whether the shares together are exactly the whole.
  public static boolean areWhole(Iterable<Share> shares) {
    long sum = 0;
    for (var share : shares) {
      sum += share.billionths;
    }
    return sum == ONE;
  }

  @Override
  public int compareTo(Share other) {
    return Long.compare(billionths, other.billionths);
  }

  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
