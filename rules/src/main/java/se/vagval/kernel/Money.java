package se.vagval.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An amount of Swedish kronor in whole öre, exact. It is not a price with a currency and it never
/// rounds by itself: whoever divides names the rounding.
@Term(sv = "belopp")
public record Money(long ore) implements Comparable<Money> {

  private static final Money NONE = new Money(0);

  public static Money none() {
    return NONE;
  }

  public static Money ofOre(long ore) {
    return new Money(ore);
  }

  public static Money ofKronor(long kronor) {
    return new Money(Math.multiplyExact(kronor, 100));
  }

  public static Money sum(Stream<Money> amounts) {
    return amounts.reduce(NONE, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(ore, other.ore));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(ore, other.ore));
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(ore, factor));
  }

  /// The amount divided by a positive number, in whole öre, rounded down.
  public Money dividedByRoundedDown(long divisor) {
    if (divisor <= 0) {
      throw new IllegalArgumentException("cannot divide by " + divisor);
    }
    return new Money(Math.floorDiv(ore, divisor));
  }

  public Money negated() {
    return new Money(Math.negateExact(ore));
  }

  /// Divides the amount without losing or making an öre: each part is rounded down, and what is
  /// left goes, an öre each, to the parts that lost most; of equals to those listed first.
  ///
  /// @param shares together exactly the whole
  public List<Money> splitByLargestRemainder(List<Share> shares) {
    if (!Share.areWhole(shares)) {
      throw new IllegalArgumentException("the shares are not the whole: " + shares);
    }
    var parts = new ArrayList<Money>();
    shares.forEach(share -> parts.add(share.floorOf(this)));
    var left = minus(sum(parts.stream())).ore();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -shares.get(i).remainderOf(this)))
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i).plus(ofOre(1))));
    return List.copyOf(parts);
  }

  public boolean isZero() {
    return ore == 0;
  }

  public boolean isNegative() {
    return ore < 0;
  }

  public boolean isMoreThan(Money other) {
    return ore > other.ore;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(ore, other.ore);
  }

  /// For logs and test failures: `4722.22 SEK`. Pages format money by the reader's language.
  @Override
  public String toString() {
    var sign = ore < 0 ? "-" : "";
    return "%s%d.%02d SEK".formatted(sign, Math.abs(ore / 100), Math.abs(ore % 100));
  }
}
