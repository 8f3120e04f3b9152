package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.UnitId;

class LevelOutcomeTest {

  /// Days of each path of a unit, six months having been expected of all; thirty days are a month.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          days,                    expected, actual
          180 180 180 180,         none,     none
          180 180 180 180 180,     6.0,      6.0
          30 60 240 300 900,       6.0,      8.0
          30 60 240 270 300 900,   6.0,      8.5
          1 1 1 1 1,               6.0,      0.0
          """)
  void a_unit_with_five_paths_on_a_level_has_medians(String days, String expected, String actual) {
    var paths = new ArrayList<LevelOutcome.Path>();
    var unit = new UnitId(UUID.randomUUID());
    for (var one : days.split(" ", -1)) {
      paths.add(
          new LevelOutcome.Path(
              unit, "Väst", 4, new BigDecimal("6"), Integer.parseInt(one), false));
    }

    var found = LevelOutcome.of(paths, 30);

    assertThat(found).hasSize(1);
    var shown = found.getFirst().units().getFirst().shown();
    assertThat(shown.map(one -> one.expected().toString()).orElse("none")).isEqualTo(expected);
    assertThat(shown.map(one -> one.actual().toString()).orElse("none")).isEqualTo(actual);
    assertThat(found.getFirst().isShown()).isEqualTo(!expected.equals("none"));
  }
}
