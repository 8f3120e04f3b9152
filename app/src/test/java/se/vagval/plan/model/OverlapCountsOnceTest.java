package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.plan.OccupationKind;

/// Nobody can be in two places, so what is at the same time counts once.
class OverlapCountsOnceTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          times, in hours of Monday (Tuesday after /) | hours planned twice
          9-12                                        | 0
          9-12 12-15                                  | 0
          9-12 11-15                                  | 1
          9-17 10-11 15-16                            | 2
          9-12 9-12 9-12                              | 6
          9-12 10-11 11-13                            | 2
          9-12 / 9-12                                 | 0
          9-12 / 9-12 10-12                           | 2
          """)
  void what_is_at_the_same_time_counts_once(String times, int doubled) {
    var slots = new ArrayList<Slot>();
    var day = MONDAY;
    for (var word : times.split(" ", -1)) {
      if (word.equals("/")) {
        day = day.plusDays(1);
      } else {
        var hours = word.split("-", -1);
        slots.add(slot(day, 60 * Integer.parseInt(hours[0]), 60 * Integer.parseInt(hours[1])));
      }
    }

    assertThat(TwoAtTheSameTime.minutes(slots)).isEqualTo(60 * doubled);
  }

  /// Against counting every minute of the day by itself.
  @Test
  void it_is_what_all_take_less_what_they_cover() {
    var random = new Random(20260831);
    for (var round = 0; round < 500; round++) {
      var slots = new ArrayList<Slot>();
      var covered = new BitSet();
      var taken = 0;
      for (var nth = random.nextInt(8); nth > 0; nth--) {
        var start = random.nextInt(1_400);
        var slot = slot(MONDAY, start, start + 1 + random.nextInt(1_440 - start));
        slots.add(slot);
        covered.set(slot.start(), slot.until());
        taken += slot.minutes();
      }

      assertThat(TwoAtTheSameTime.minutes(List.copyOf(slots)))
          .isEqualTo(taken - covered.cardinality());
    }
  }

  private static Slot slot(LocalDate day, int start, int until) {
    return new Slot("one", OccupationKind.SFI, "", day, start, until);
  }
}
