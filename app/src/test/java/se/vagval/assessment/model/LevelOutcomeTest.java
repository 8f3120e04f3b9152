package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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

  /// What is told of all of them leaves out those that are hidden, which could be reckoned else.
  @Test
  void paths_that_are_hidden_are_in_no_sum() {
    var paths = new ArrayList<LevelOutcome.Path>();
    var east = new UnitId(UUID.randomUUID());
    var west = new UnitId(UUID.randomUUID());
    for (int n = 0; n < 6; n++) {
      paths.add(new LevelOutcome.Path(east, "Öst", 4, BigDecimal.ONE, 30, false));
    }
    for (int n = 0; n < 4; n++) {
      paths.add(new LevelOutcome.Path(west, "Väst", 4, BigDecimal.ONE, 30, true));
      paths.add(new LevelOutcome.Path(east, "Öst", 5, BigDecimal.ONE, 30, true));
    }

    assertThat(LevelOutcome.shown(paths)).hasSize(6);
  }
}
