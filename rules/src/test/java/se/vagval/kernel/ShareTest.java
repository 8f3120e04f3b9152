package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  private record Part(Share share, Money amount) {

    static Part any(RandomGenerator random) {
      var share = new Share(random.nextLong(0, 1_000_000_001));
      var amount = random.nextBoolean() ? random.nextLong() : random.nextLong(-5_000, 5_000);
      return new Part(share, Money.ofOre(amount));
    }
  }

  @Test
  void the_share_of_any_amount_is_exact_and_rounded_down() {
    Samples.of(5_000, Part::any)
        .check(part -> {
          var exact = part.share().toDecimal().multiply(BigDecimal.valueOf(part.amount().ore()));
          var floor = exact.setScale(0, RoundingMode.FLOOR);

          assertThat(part.share().floorOf(part.amount()).ore()).isEqualTo(floor.longValueExact());
          assertThat(part.share().remainderOf(part.amount()))
              .isEqualTo(exact.subtract(floor).movePointRight(9).longValueExact());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.70, 0.7",
    "1.000000000, 1",
    "0.000000001, 0.000000001",
    "0.10, 0.1"
  })
  void is_read_exactly(String text, String written) {
    assertThat(Share.parse(text)).map(Share::toString).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 0",
        "2",
        "1.1",
        "1.000000001",
        "0.",
        ".5",
        "0.1234567890",
        "-0",
        "1e0",
        "0,5",
        "\u0660"
      })
  void other_texts_are_no_shares(String text) {
    assertThat(Share.parse(text)).isEmpty();
  }

  @Test
  void nothing_outside_of_0_to_1_is_a_share() {
    assertThatThrownBy(() -> new Share(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(1_000_000_001)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.whole().plus(new Share(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void all_of_it_is_the_whole() {
    var most = new Share(999_999_999);

    assertThat(most.isWhole()).isFalse();
    assertThat(most.plus(new Share(1))).isEqualTo(Share.whole());
    assertThat(Share.whole().isWhole()).isTrue();
    assertThat(Share.areWhole(List.of(most, new Share(1)))).isTrue();
    assertThat(Share.areWhole(List.of(most, most))).isFalse();
    assertThat(Share.areWhole(List.of())).isFalse();
    assertThat(Share.none()).isLessThan(most).isEqualTo(new Share(0));
  }
}
