package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private record Three(Money a, Money b, Money c) {

    static Three any(RandomGenerator random) {
      return new Three(amount(random), amount(random), amount(random));
    }
  }

  static Money amount(RandomGenerator random) {
    var most = random.nextBoolean() ? 1_000 : 1_000_000_000_000_000L;
    return Money.ofOre(random.nextLong(-most, most));
  }

  @Test
  void sums_do_not_depend_on_order() {
    Samples.of(2_000, Three::any)
        .check(three -> {
          var sum = three.a().plus(three.b()).plus(three.c());

          assertThat(three.c().plus(three.b().plus(three.a()))).isEqualTo(sum);
          assertThat(Money.sum(Stream.of(three.b(), three.c(), three.a()))).isEqualTo(sum);
          assertThat(sum.minus(three.c()).minus(three.b())).isEqualTo(three.a());
          assertThat(three.a().plus(three.a().negated())).isEqualTo(Money.none());
        });
  }

  @Test
  void order_is_that_of_the_amounts() {
    Samples.of(2_000, Three::any)
        .check(three -> {
          var difference = three.a().minus(three.b());

          assertThat(three.a().isMoreThan(three.b())).isEqualTo(three.a().compareTo(three.b()) > 0);
          assertThat(difference.isNegative()).isEqualTo(three.b().isMoreThan(three.a()));
          assertThat(difference.isZero()).isEqualTo(three.a().equals(three.b()));
        });
  }

  @Test
  void multiplying_and_dividing_round_down_by_less_than_the_divisor() {
    Samples.of(2_000, random -> List.of(amount(random).ore(), random.nextLong(1, 4_000)))
        .check(pair -> {
          var money = Money.ofOre(pair.getFirst());
          var divisor = pair.getLast();

          var left = money.minus(money.dividedByRoundedDown(divisor).times(divisor));

          assertThat(left.ore()).isBetween(0L, divisor - 1);
        });
  }

  @Test
  void what_is_too_much_is_refused_and_never_wraps() {
    var most = Money.ofOre(Long.MAX_VALUE);
    var least = Money.ofOre(Long.MIN_VALUE);

    assertThatThrownBy(() -> most.plus(Money.ofOre(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(Money.ofOre(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofKronor(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.dividedByRoundedDown(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00 SEK",
    "5, 0.05 SEK",
    "-5, -0.05 SEK",
    "472222, 4722.22 SEK",
    "-100, -1.00 SEK",
    "-123456, -1234.56 SEK"
  })
  void is_written_for_logs_with_two_decimals(long ore, String text) {
    assertThat(Money.ofOre(ore)).hasToString(text);
  }

  @Test
  void nothing_is_more_than_itself() {
    assertThat(Money.ofOre(5).isMoreThan(Money.ofOre(5))).isFalse();
    assertThat(Money.ofOre(6).isMoreThan(Money.ofOre(5))).isTrue();
  }

  @Test
  void a_krona_is_a_hundred_ore() {
    assertThat(Money.ofKronor(35_000)).isEqualTo(Money.ofOre(3_500_000));
  }

  private record Split(Money amount, List<Share> shares) {

    static Split any(RandomGenerator random) {
      var cuts = random.longs(random.nextInt(0, 8), 0, 1_000_000_001).sorted().toArray();
      var bounds = Stream.concat(Arrays.stream(cuts).boxed(), Stream.of(1_000_000_000L)).toList();
      var shares = new ArrayList<Share>();
      bounds.forEach(
          b -> shares.add(new Share(b - shares.stream().mapToLong(Share::billionths).sum())));
      return new Split(MoneyTest.amount(random), shares);
    }
  }

  @Test
  void a_split_loses_nothing_and_each_part_is_within_an_ore_of_its_share() {
    Samples.of(2_000, Split::any)
        .check(split -> {
          var parts = split.amount().splitByLargestRemainder(split.shares());

          assertThat(Money.sum(parts.stream())).isEqualTo(split.amount());
          for (int i = 0; i < parts.size(); i++) {
            var exact =
                split
                    .shares()
                    .get(i)
                    .toDecimal()
                    .multiply(BigDecimal.valueOf(split.amount().ore()));
            var floor = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
            assertThat(parts.get(i).ore())
                .isBetween(floor, exact.setScale(0, RoundingMode.CEILING).longValueExact());
          }
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          77777 | 0.5 0.25 0.25                       | 38889 19444 19444
          100   | 0.333333333 0.333333333 0.333333334 | 33 33 34
          1     | 0.5 0.5                             | 1 0
          -1    | 0.5 0.5                             | 0 -1
          0     | 0.3 0.7                             | 0 0
          5     | 0 1                                 | 0 5
          10    | 0.125 0.125 0.25 0.5                | 1 1 3 5
          """)
  void the_left_ore_go_to_the_largest_remainders_and_then_to_the_first(
      long ore, String shares, String parts) {
    var split =
        Money.ofOre(ore)
            .splitByLargestRemainder(
                Stream.of(shares.split(" ", -1)).map(s -> Share.parse(s).orElseThrow()).toList());

    assertThat(split)
        .extracting(Money::ore)
        .map(String::valueOf)
        .containsExactly(parts.split(" ", -1));
  }

  @Test
  void shares_that_are_not_the_whole_split_nothing() {
    var half = Share.parse("0.5").orElseThrow();

    assertThatThrownBy(() -> Money.ofOre(9).splitByLargestRemainder(List.of(half)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
