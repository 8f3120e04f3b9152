package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.UnitId;

class UnitPracticeTest {

  private static final UnitId WEST = new UnitId(UUID.randomUUID());
  private static final UnitId EAST = new UnitId(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({"1,", "4,", "5,5", "31,31"})
  void fewer_than_five_decisions_on_a_level_are_not_shown(int decisions, Integer shown) {
    var units = UnitPractice.of(List.of(new UnitPractice.Count(WEST, "Väst", 3, decisions)));

    assertThat(units).singleElement().extracting(unit -> unit.on(3).orElse(null)).isEqualTo(shown);
  }

  @Test
  void each_unit_stands_once_also_one_with_nothing_to_show() {
    var units =
        UnitPractice.of(
            List.of(
                new UnitPractice.Count(WEST, "Väst", 3, 7),
                new UnitPractice.Count(WEST, "Väst", 4, 2),
                new UnitPractice.Count(EAST, "Öst", 3, 1)));

    assertThat(units).extracting(UnitPractice::name).containsExactly("Väst", "Öst");
    assertThat(units.getFirst().on(4)).isEmpty();
    assertThat(units.getLast().shown()).isEmpty();
  }
}
