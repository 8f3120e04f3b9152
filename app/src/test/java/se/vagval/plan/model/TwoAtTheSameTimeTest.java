package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.vagval.plan.OccupationKind;

/// What clashes, for any two times of a week: chosen by a seed that the name of a failing try
/// tells.
class TwoAtTheSameTimeTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  static LongStream seeds() {
    return LongStream.range(1, 201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | one source | one day | one         | other source | other day | other       | clash
          PLN-03 | sfi        | 0       | 9.00-12.00  | practice     | 0         | 11.00-15.00 | yes
          PLN-03 | sfi        | 0       | 9.00-12.00  | practice     | 0         | 12.00-15.00 | no
          PLN-03 | sfi        | 0       | 9.00-12.00  | practice     | 1         | 9.00-12.00  | no
          PLN-03 | sfi        | 0       | 9.00-12.00  | sfi          | 0         | 9.00-12.00  | no
          PLN-03 | sfi        | 0       | 9.00-17.00  | practice     | 0         | 10.00-11.00 | yes
          PLN-03 | sfi        | 6       | 22.00-24.00 | practice     | 6         | 23.59-24.00 | yes
          """)
  void two_at_the_same_time_of_the_same_day_clash(
      String rule,
      String source,
      int day,
      String time,
      String otherSource,
      int otherDay,
      String otherTime,
      String clash) {
    var one = slot(source, day, minute(time, 0), minute(time, 1));
    var other = slot(otherSource, otherDay, minute(otherTime, 0), minute(otherTime, 1));

    assertThat(TwoAtTheSameTime.clash(one, other)).isEqualTo(clash.equals("yes"));
    assertThat(TwoAtTheSameTime.among(List.of(one, other))).hasSize(clash.equals("yes") ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_clash_is_the_same_from_both_sides_and_shares_a_minute(long seed) {
    var chance = new Random(seed);
    var one = any(chance, "a");
    var other = any(chance, "b");

    assertThat(TwoAtTheSameTime.clash(one, other))
        .isEqualTo(TwoAtTheSameTime.clash(other, one))
        .isEqualTo(
            one.day().equals(other.day())
                && LongStream.range(one.start(), one.until())
                    .anyMatch(minute -> minute >= other.start() && minute < other.until()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void times_that_follow_each_other_never_clash(long seed) {
    var chance = new Random(seed);
    var slots = new ArrayList<Slot>();
    for (var at = 0; at < 1380; ) {
      var until = at + 1 + chance.nextInt(60);
      slots.add(slot("source " + at, 2, at, until));
      at = until + chance.nextInt(2) * chance.nextInt(30);
    }

    assertThat(TwoAtTheSameTime.among(slots)).isEmpty();
  }

  private static Slot any(Random chance, String source) {
    var start = chance.nextInt(1439);
    return slot(source, chance.nextInt(2), start, start + 1 + chance.nextInt(1440 - start));
  }

  private static Slot slot(String source, int day, int start, int until) {
    return new Slot(source, OccupationKind.SFI, "", MONDAY.plusDays(day), start, until);
  }

  private static int minute(String times, int part) {
    var time = times.split("-", -1)[part].split("\\.", -1);
    return Integer.parseInt(time[0]) * 60 + Integer.parseInt(time[1]);
  }
}
