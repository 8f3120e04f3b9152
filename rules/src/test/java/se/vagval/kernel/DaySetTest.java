package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A day set is what a plain set of dates is, for whatever is asked.
class DaySetTest {

  private record Case(Period whole, List<Period> away, List<LocalDate> awayDays, Period asked) {

    static Case any(RandomGenerator random) {
      var away =
          Stream.generate(() -> PeriodTest.period(random)).limit(random.nextInt(0, 3)).toList();
      var days =
          Stream.generate(() -> PeriodTest.period(random).from())
              .limit(random.nextInt(0, 4))
              .toList();
      return new Case(PeriodTest.period(random), away, days, PeriodTest.period(random));
    }

    DaySet set() {
      return DaySet.of(whole).minus(away).minusDays(awayDays);
    }

    TreeSet<LocalDate> dates() {
      var dates = new TreeSet<>(whole.stream().toList());
      away.forEach(period -> dates.removeAll(period.stream().toList()));
      awayDays.forEach(dates::remove);
      return dates;
    }
  }

  @Test
  void it_has_the_days_that_were_not_taken_away() {
    Samples.of(3_000, Case::any)
        .check(each -> {
          var asked = each.asked();
          var shared = asked.stream().filter(each.dates()::contains).toList();

          assertThat(asked.stream().filter(each.set()::contains)).containsExactlyElementsOf(shared);
          assertThat(each.set().countIn(asked)).isEqualTo(shared.size());
          assertThat(each.set().hasAnyIn(asked)).isEqualTo(!shared.isEmpty());
          assertThat(each.set().size()).isEqualTo(each.dates().size());
          assertThat(each.set().isEmpty()).isEqualTo(each.dates().isEmpty());
        });
  }

  @Test
  void its_days_are_numbered_from_one_in_time_order() {
    Samples.of(3_000, Case::any)
        .check(each -> {
          var dates = List.copyOf(each.dates());
          for (int n = 1; n <= dates.size(); n++) {
            assertThat(each.set().nth(n)).contains(dates.get(n - 1));
          }
          assertThat(each.set().nth(dates.size() + 1)).isEmpty();
          assertThat(each.set().nth(0)).isEmpty();
        });
  }

  @Test
  void its_span_runs_from_the_first_day_to_the_last() {
    Samples.of(3_000, Case::any)
        .check(each -> {
          var span = each.set().span();
          if (each.dates().isEmpty()) {
            assertThat(span.isEmpty()).isTrue();
          } else {
            var first = each.dates().getFirst();
            assertThat(span).isEqualTo(Period.ofInclusive(first, each.dates().getLast()));
          }
        });
  }

  @Test
  void taking_days_away_leaves_the_first_set_as_it_was() {
    var week = Period.ofInclusive(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11));
    var whole = DaySet.of(week);

    assertThat(whole.minus(List.of(week)).size()).isZero();
    assertThat(whole.minusDays(List.of(week.from())).size()).isEqualTo(6);
    assertThat(whole.size()).isEqualTo(7);
  }
}
