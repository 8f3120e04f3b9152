package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is refused of several values together.
class FaultsAmongTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          a bonus is needed for a share      | {"model":"monthly","monthlyOre":1}              | share     | /terms/bonusOre
          and may be left out for none       | {"model":"monthly","monthlyOre":1}              | none      |
          or given                           | {"model":"week","weekOre":1,"bonusOre":1}       | none      |
          no remainder without a check       | {"model":"week","weekOre":1}                    | remainder | /terms/result/basis
          a faulty basis needs no bonus      | {"model":"week","weekOre":1}                    | x         | /terms/result/basis
          but a bonus there is read          | {"model":"week","weekOre":1,"bonusOre":-1}      | x         | /terms/result/basis /terms/bonusOre
          the amount of its own model        | {"model":"week","bonusOre":1}                   | share     | /terms/weekOre
          and of no other                    | {"model":"week","weekOre":1,"monthlyOre":1,"bonusOre":1} | share | /terms/monthlyOre
          a check has no bonus               | {"model":"check","checkOre":1,"plannedDays":1,"runningShare":"1","bonusOre":1} | none | /terms/bonusOre
          an unknown model knows all members | {"checkOre":1,"weekOre":1,"bonusOre":1}         | remainder | /terms/model
          and reads those that it has        | {"model":"x","checkOre":-1}                     | share     | /terms/model /terms/checkOre
          but not just any                   | {"model":null,"prize":1}                        | y         | /terms/model /terms/prize /terms/result/basis
          """)
  void terms_of_a_model(String name, String terms, String basis, @Nullable String faults) {
    var input = SoundInput.tree();
    var shared =
        Map.of(
            "qualifyingDays",
            1,
            "attendanceRule",
            "all-days",
            "result",
            Map.of("basis", basis, "payout", List.of(Map.of("when", "on-evidence", "share", "1"))));
    var own = JsonTrees.object(terms);
    own.putAll(shared);

    input.put("terms", own);

    assertThat(SoundInput.pointers(input))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(SoundInput.list(faults));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second overlaps the first, the third the second | 01-01 03-31, 02-01 04-30, 04-30 05-31 | 1 2
          the third overlaps only the first                   | 01-01 06-30, 02-01 02-28, 03-01 03-31 | 1 2
          in reverse                                          | 03-01 03-31, 02-01 02-28, 01-01 01-31 | 1 2
          the first in the wrong place                        | 03-01 03-31, 01-01 01-31, 04-01 04-30 | 1
          on the day after                                    | 01-01 01-31, 02-01 02-28, 03-01 03-31 |
          """)
  void placements_in_time_order(String name, String times, @Nullable String faulty) {
    var input = SoundInput.tree();
    input.remove("exit");
    var spells = Arrays.stream(times.split(", ", -1)).map(FaultsAmongTest::placement).toList();

    input.put("placements", spells);

    assertThat(SoundInput.pointers(input))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(
            SoundInput.list(faulty).stream().map("/placements/%s/start"::formatted).toList());
  }

  @Test
  void after_an_unknown_last_day_a_placement_still_cannot_start_before_the_one_before() {
    var input = SoundInput.tree();
    JsonTrees.edit(input, "/placements/0/lastDay", "\"soon\"");

    assertThat(SoundInput.pointers(input)).containsExactly("/placements/0/lastDay");

    JsonTrees.edit(input, "/placements/1/start", "\"2026-01-12\"");

    assertThat(SoundInput.pointers(input))
        .containsExactly("/placements/0/lastDay", "/placements/1/start");
  }

  @Test
  void what_is_no_object_has_one_fault_at_the_root() {
    assertThat(SoundInput.pointers("text")).containsExactly("");
    assertThat(SoundInput.pointers(null)).containsExactly("");
    assertThat(SoundInput.pointers(List.of())).containsExactly("");
  }

  @Test
  void nothing_is_there() {
    assertThat(SoundInput.pointers(Map.of())).containsExactly("/asOf", "/terms", "/placements");
  }

  private static Map<String, Object> placement(String time) {
    return Map.of(
        "id",
        time,
        "provider",
        "A",
        "start",
        "2026-" + time.substring(0, 5),
        "lastDay",
        "2026-" + time.substring(6),
        "pauses",
        List.of(),
        "days",
        List.of());
  }
}
