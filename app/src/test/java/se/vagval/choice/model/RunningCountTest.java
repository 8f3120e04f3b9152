package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.choice.model.RunningCount.Stretch;
import se.vagval.kernel.Period;

class RunningCountTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | start      | last day   | pause from | pause to   | number | day
          CHO-05 | 2026-01-05 |            |            |            | 1      | 2026-01-05
          CHO-05 | 2026-01-05 |            |            |            | 14     | 2026-01-18
          CHO-05 | 2026-01-05 |            | 2026-01-12 | 2026-01-14 | 14     | 2026-01-21
          CHO-05 | 2026-01-05 |            | 2026-01-19 | 2026-01-23 | 14     | 2026-01-18
          CHO-05 | 2026-01-05 | 2026-01-18 |            |            | 14     | 2026-01-18
          CHO-05 | 2026-01-05 | 2026-01-17 |            |            | 14     |
          CHO-05 | 2026-01-05 | 2026-01-04 |            |            | 1      |
          """)
  void a_pause_pushes_the_day_on_which_so_many_have_run(
      String rule,
      LocalDate start,
      @Nullable LocalDate last,
      @Nullable LocalDate pauseFrom,
      @Nullable LocalDate pauseTo,
      int number,
      @Nullable LocalDate day) {
    var pauses =
        pauseFrom == null || pauseTo == null
            ? List.<Period>of()
            : List.of(Period.ofInclusive(pauseFrom, pauseTo));
    var count = new RunningCount(List.of(new Stretch(start, last, pauses)));

    assertThat(count.dayOf(number).orElse(null)).isEqualTo(day);
  }

  @Test
  void what_ran_at_an_earlier_provider_counts_on_the_same_check() {
    var first = new Stretch(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 14), List.of());
    var second = new Stretch(LocalDate.of(2026, 2, 2), null, List.of());
    var count = new RunningCount(List.of(first, second));

    assertThat(count.until(LocalDate.of(2026, 2, 3))).isEqualTo(12);
    assertThat(count.dayOf(12)).contains(LocalDate.of(2026, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void counting_by_periods_is_counting_day_by_day(long seed) {
    var random = new SplittableRandom(seed);
    for (var n = 0; n < 400; n++) {
      var stretches = Stream.generate(() -> stretch(random)).limit(random.nextInt(4)).toList();
      var days = stretches.stream().flatMap(RunningCountTest::dayByDay).toList();
      var count = new RunningCount(stretches);
      var number = random.nextInt(1, 90);
      var day = START.plusDays(random.nextInt(-5, 130));

      assertThat(count.dayOf(number))
          .as("seed %d: day %d of %s", seed, number, stretches)
          .isEqualTo(days.stream().skip(number - 1L).findFirst());
      assertThat(count.until(day))
          .as("seed %d: until %s of %s", seed, day, stretches)
          .isEqualTo((int) days.stream().filter(one -> !one.isAfter(day)).count());
    }
  }

  /// Also what the database would refuse: pauses that overlap, or lie outside.
  private static Stretch stretch(SplittableRandom random) {
    var start = START.plusDays(random.nextInt(60));
    var pauses =
        Stream.generate(
                () -> {
                  var from = START.plusDays(random.nextInt(-10, 100));
                  return Period.of(from, from.plusDays(random.nextInt(15)));
                })
            .limit(random.nextInt(4))
            .toList();
    return new Stretch(
        start, random.nextBoolean() ? null : start.plusDays(random.nextInt(-1, 60)), pauses);
  }

  private static Stream<LocalDate> dayByDay(Stretch stretch) {
    var last = stretch.lastDay() == null ? START.plusDays(200) : stretch.lastDay();
    return stretch
        .start()
        .datesUntil(last.plusDays(1))
        .filter(day -> stretch.pauses().stream().noneMatch(pause -> pause.contains(day)));
  }
}
