package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  /// The rows of 81, 15, 0 and 1 are from R. G. Newcombe, Statistics in Medicine 17, 1998, table I.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          successes | trials | share | low | high
          81        | 263    | 308   | 255 | 366
          15        | 148    | 101   | 62  | 160
          0         | 20     | 0     | 0   | 161
          1         | 29     | 34    | 6   | 172
          10        | 20     | 500   | 299 | 701
          18        | 18     | 1000  | 824 | 1000
          25        | 41     | 610   | 457 | 743
          500       | 1000   | 500   | 469 | 531
          """)
  void known_values_come_out(int successes, int trials, int share, int low, int high) {
    assertThat(WilsonInterval.of(successes, trials))
        .isEqualTo(new WilsonInterval(share, low, high));
  }

  @Test
  void it_holds_the_share_and_never_leaves_nought_to_one() {
    for (int trials = 1; trials <= 60; trials++) {
      for (int successes = 0; successes <= trials; successes++) {
        var interval = WilsonInterval.of(successes, trials);
        var mirrored = WilsonInterval.of(trials - successes, trials);

        assertThat(interval.lowPerMille()).isBetween(0, interval.perMille());
        assertThat(interval.highPerMille()).isBetween(interval.perMille(), 1000);
        assertThat(interval.lowPerMille() + mirrored.highPerMille()).isBetween(999, 1001);
      }
    }
  }

  @Test
  void nobody_is_no_share() {
    assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
