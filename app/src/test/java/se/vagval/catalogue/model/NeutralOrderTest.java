package se.vagval.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralOrderTest {

  private static final long SEED = 20_260_901L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | day        | seed
          CAT-01 | 2026-09-01 | 20260901
          CAT-01 | 2026-12-31 | 20261231
          CAT-01 | 2027-01-01 | 20270101
          """)
  void the_seed_is_the_day_that_anybody_can_read(String rule, LocalDate day, long seed) {
    assertThat(NeutralOrder.seedOf(day)).isEqualTo(seed);
  }

  @Test
  void every_offer_stands_in_the_order_once() {
    var random = new Random(SEED);
    for (int size = 0; size < 60; size++) {
      var ids = ids(size, random);

      assertThat(NeutralOrder.of(ids, Function.identity(), random.nextLong()))
          .as("seed " + SEED + ", size " + size)
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void the_same_day_gives_the_same_order_however_the_offers_came() {
    var random = new Random(SEED);
    var ids = ids(12, random);
    var other = new ArrayList<>(ids);
    Collections.shuffle(other, random);

    assertThat(NeutralOrder.of(other, Function.identity(), SEED))
        .isEqualTo(NeutralOrder.of(ids, Function.identity(), SEED));
    assertThat(NeutralOrder.of(ids, Function.identity(), SEED + 1))
        .isNotEqualTo(NeutralOrder.of(ids, Function.identity(), SEED));
  }

  @Test
  void over_many_days_everybody_stands_everywhere_about_as_often() {
    var ids = ids(8, new Random(SEED));
    var days = 16_000;
    var counts = new int[8][8];

    Stream.iterate(LocalDate.of(2000, 1, 1), day -> day.plusDays(1))
        .limit(days)
        .map(day -> NeutralOrder.of(ids, Function.identity(), NeutralOrder.seedOf(day)))
        .forEach(
            order -> IntStream.range(0, 8).forEach(at -> counts[ids.indexOf(order.get(at))][at]++));

    // Expected 2000 in each; six standard deviations are about 250.
    for (var offer : counts) {
      for (int times : offer) {
        assertThat(times).isBetween(1750, 2250);
      }
    }
  }

  private static List<UUID> ids(int size, Random random) {
    return IntStream.range(0, size)
        .mapToObj(n -> new UUID(random.nextLong(), random.nextLong()))
        .toList();
  }
}
