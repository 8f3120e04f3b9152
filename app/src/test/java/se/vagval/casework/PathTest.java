package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void the_way_begins_with_the_mapping() {
    var path = Path.of(Map.of());

    assertThat(path.next()).map(Path.Step::stop).contains(Stop.MAPPING);
  }

  @Test
  void a_stop_that_was_passed_by_is_not_the_next_one() {
    var path =
        Path.of(
            Map.of(
                Stop.MAPPING, new PathStops.At(DAY, true),
                Stop.DECISION, new PathStops.At(DAY, true),
                Stop.CHOICE, new PathStops.At(DAY, true),
                Stop.START, new PathStops.At(DAY, true),
                Stop.DAY_14, new PathStops.At(DAY.plusDays(13), true),
                Stop.HALFWAY, new PathStops.At(DAY.plusDays(90), false),
                Stop.GOAL, new PathStops.At(DAY.plusDays(40), true)));

    assertThat(path.next()).map(Path.Step::stop).contains(Stop.SIX_MONTHS);
    assertThat(path.steps().get(Stop.HALFWAY.ordinal()).state()).isEqualTo(Path.State.PASSED_BY);
  }

  @Test
  void nothing_is_next_at_the_end() {
    var path = Path.of(Map.of(Stop.SIX_MONTHS, new PathStops.At(DAY, true)));

    assertThat(path.next()).isEmpty();
  }
}
