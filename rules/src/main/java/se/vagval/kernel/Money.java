package se.vagval.kernel;

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

  public Money negated() {
    return new Money(Math.negateExact(ore));
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
