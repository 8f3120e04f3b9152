package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 27);

  record Two(Period one, Period other) {

    static Two any(RandomGenerator random) {
      return new Two(period(random), period(random));
    }
  }

  static Period period(RandomGenerator random) {
    var from = DAY.plusDays(random.nextInt(0, 12));
    return Period.of(from, from.plusDays(random.nextInt(0, 8)));
  }

  @Test
  void it_has_the_days_that_it_contains() {
    Samples.of(1_000, PeriodTest::period)
        .check(period -> {
          var days = DAY.minusDays(3).datesUntil(DAY.plusDays(30)).filter(period::contains);

          assertThat(period.stream()).containsExactlyElementsOf(days.toList());
          assertThat(period.stream()).hasSize(Math.toIntExact(period.days()));
          assertThat(period.isEmpty()).isEqualTo(period.days() == 0);
        });
  }

  @Test
  void two_overlap_when_they_share_a_day() {
    Samples.of(1_000, Two::any)
        .check(two -> {
          var isShared = two.one().stream().anyMatch(two.other()::contains);

          assertThat(two.one().overlaps(two.other())).isEqualTo(isShared);
          assertThat(two.other().overlaps(two.one())).isEqualTo(isShared);
        });
  }

  @Test
  void the_last_day_is_in_an_inclusive_one() {
    assertThat(Period.ofInclusive(DAY, DAY.plusDays(2))).isEqualTo(Period.of(DAY, DAY.plusDays(3)));
    assertThat(Period.of(YearMonth.of(2024, 2)).days()).isEqualTo(29);
  }

  @Test
  void it_cannot_end_before_it_starts() {
    assertThatThrownBy(() -> Period.of(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
