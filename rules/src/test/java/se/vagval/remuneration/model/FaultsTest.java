package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.kernel.Fault;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// What is refused and what is just allowed, place by place. Each row changes a sound input.
class FaultsTest {

  private static final String SOUND =
      """
      {"asOf": "2026-06-30",
       "terms": {"model": "check", "checkOre": 5000000, "plannedDays": 180, "runningShare": "0.70",
         "qualifyingDays": 14, "attendanceRule": "all-days", "result": {"basis": "remainder", "payout":
           [{"when": "on-evidence", "share": "0.5"}, {"when": "after-sustained", "share": "0.5"}]}},
       "placements": [
         {"id": "P1", "provider": "A", "start": "2026-01-12", "lastDay": "2026-02-28",
           "pauses": [{"from": "2026-02-02", "to": "2026-02-03"}],
           "days": [{"date": "2026-01-13", "status": "present"}, {"date": "2026-01-14", "status": "sick"}]},
         {"id": "P2", "provider": "B", "start": "2026-03-01", "lastDay": "2026-04-30",
           "pauses": [], "days": []}],
       "exit": {"placement": "P2", "evidenceApproved": "2026-04-30", "sustainedApproved": "2026-04-30"},
       "posted": [{"placement": "P1", "kind": "running", "month": "2026-01", "amountOre": -5}],
       "funders": [{"name": "K", "share": "1"}]}
      """;

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          /asOf                     | "1990-01-01"       |
          /asOf                     | "2099-12-31"       |
          /asOf                     | "1989-12-31"       | /asOf
          /asOf                     | "2100-01-01"       | /asOf
          /asOf                     | "2026-6-30"        | /asOf
          /asOf                     | "2026-06-30 "      | /asOf
          /asOf                     | "+2026-06-30"      | /asOf
          /asOf                     | "2023-02-29"       | /asOf
          /asOf                     | "2024-02-29"       |
          /terms/checkOre           | 0                  |
          /terms/checkOre           | 1000000000000      |
          /terms/checkOre           | 1000000000001      | /terms/checkOre
          /terms/checkOre           | 99999999999999999999999 | /terms/checkOre
          /terms/checkOre           | 5e6                | /terms/checkOre
          /terms/checkOre           | "5000000"          | /terms/checkOre
          /terms/plannedDays        | 1                  |
          /terms/plannedDays        | 3660               |
          /terms/plannedDays        | 3661               | /terms/plannedDays
          /terms/qualifyingDays     | 0                  |
          /terms/qualifyingDays     | 366                |
          /terms/qualifyingDays     | 367                | /terms/qualifyingDays
          /terms/qualifyingDays     | -1                 | /terms/qualifyingDays
          /terms/runningShare       | "0"                |
          /terms/runningShare       | "1.000000000"      |
          /terms/runningShare       | "0.123456789"      |
          /terms/runningShare       | "0.1234567890"     | /terms/runningShare
          /terms/runningShare       | "1.000000001"      | /terms/runningShare
          /terms/runningShare       | "0."               | /terms/runningShare
          /terms/runningShare       | ".5"               | /terms/runningShare
          /terms/runningShare       | "-0"               | /terms/runningShare
          /terms/runningShare       | "0,5"              | /terms/runningShare
          /terms/runningShare       | "00.5"             | /terms/runningShare
          /terms/runningShare       | ""                 | /terms/runningShare
          /terms/runningShare       | 1                  | /terms/runningShare
          /terms/attendanceRule     | "ALL_DAYS"         | /terms/attendanceRule
          /terms/bonusOre           | null               | /terms/bonusOre
          /terms/result/basis       | "share"            |
          /terms/result/basis       | "none"             |
          /terms/result/basis       | "bonus"            | /terms/result/basis
          /terms/result/payout      | []                 | /terms/result/payout
          /terms/result/payout      | [{"when":"on-evidence","share":"1"}] |
          /terms/result/payout      | [{"when":"on-evidence","share":"0.5"},{"when":"on-evidence","share":"0.6"}] | /terms/result/payout
          /terms/result/payout      | [{"when":"x","share":"0.5"},{"when":"on-evidence","share":"0.6"}] | /terms/result/payout/0/when /terms/result/payout
          /terms/result/payout      | [{"when":"on-evidence","share":"2"},{"when":"on-evidence","share":"0.6"}] | /terms/result/payout/0/share /terms/result/payout
          /terms/result/payout      | [null,{"when":"on-evidence","share":"0.6"}] | /terms/result/payout/0
          /placements               | []                 | /placements
          /placements               | null               | /placements
          /placements/0             | null               | /placements/0
          /placements/0/id          | ""                 |
          /placements/0/id          | 1                  | /placements/0/id
          /placements/0/start       | "2026-02-28"       | /placements/0/days/0/date /placements/0/days/1/date
          /placements/0/lastDay     | "2026-01-12"       | /placements/0/days/0/date /placements/0/days/1/date
          /placements/0/lastDay     | "2026-01-11"       | /placements/0/lastDay
          /placements/0/lastDay     | "2026-03-01"       | /placements/1/start
          /placements/0/lastDay     | null               | /placements/0/lastDay
          /placements/0/lastDay     | gone               | /placements/0/lastDay
          /placements/0/lastDay     | ""                 | /placements/0/lastDay
          /placements/1/lastDay     | "2026-02-28"       | /placements/1/lastDay
          /placements/1/lastDay     | "2026-03-01"       |
          /placements/1/lastDay     | null               | /exit/placement
          /placements/1/lastDay     | "2026-05-01"       | /exit/evidenceApproved /exit/sustainedApproved
          /placements/1/start       | "2026-01-12"       | /placements/1/start
          /placements/1/start       | "2025-01-12"       | /placements/1/start
          /placements/1/id          | "P1"               | /placements/1/id
          /placements/1/id          | "P3"               | /exit/placement
          /placements/1/id          | 3                  | /placements/1/id
          /placements/1/pauses      | null               | /placements/1/pauses
          /placements/1/days        | gone               | /placements/1/days
          /placements/0/pauses/0/to | "2026-02-02"       |
          /placements/0/pauses/0/to | "2026-02-01"       | /placements/0/pauses/0/to
          /placements/0/pauses/0    | {"from":"1990-01-01","to":"2099-12-31"} |
          /placements/0/pauses/1    | {"from":"2026-02-01","to":"2026-02-09"} |
          /placements/0/days/0/date | "2026-01-12"       |
          /placements/0/days/0/date | "2026-01-11"       | /placements/0/days/0/date
          /placements/0/days/0/date | "2026-02-28"       |
          /placements/0/days/0/date | "2026-03-01"       | /placements/0/days/0/date
          /placements/0/days/1/date | "2026-01-13"       | /placements/0/days/1/date
          /placements/0/days/2      | {"date":"2026-01-13","status":"sick"} | /placements/0/days/2/date
          /exit                     | null               |
          /exit/placement           | "P1"               | /exit/placement
          /exit/evidenceApproved    | null               |
          /exit/evidenceApproved    | "2026-04-29"       | /exit/evidenceApproved
          /exit/evidenceApproved    | "2026-05-01"       | /exit/sustainedApproved
          /exit/evidenceApproved    | "soon"             | /exit/evidenceApproved
          /exit/sustainedApproved   | null               |
          /exit/sustainedApproved   | "2026-04-29"       | /exit/sustainedApproved
          /exit/sustainedApproved   | "2026-05-01"       |
          /posted                   | []                 |
          /posted                   | null               |
          /posted/0/placement       | "gone"             |
          /posted/0/kind            | "bonus"            | /posted/0/kind
          /posted/0/month           | "2026-13"          | /posted/0/month
          /posted/0/month           | "2026-1"           | /posted/0/month
          /posted/0/month           | "1990-01"          |
          /posted/0/month           | "1989-12"          | /posted/0/month
          /posted/0/month           | "2099-12"          |
          /posted/0/month           | "2100-01"          | /posted/0/month
          /posted/0/amountOre       | -1000000000000     |
          /posted/0/amountOre       | -1000000000001     | /posted/0/amountOre
          /posted/0/amountOre       | 1000000000001      | /posted/0/amountOre
          /posted/0/provider        | 7                  |
          /posted/0/due             | null               |
          /posted/0/days            | "many"             |
          /posted/0/explanation     | {}                 |
          /posted/0/note            | ""                 | /posted/0/note
          /exit/note                | 1                  | /exit/note
          /terms/result/payout/0/note | 1                | /terms/result/payout/0/note
          /placements/0/days/0/note | 1                  | /placements/0/days/0/note
          /placements/0/pauses/0/note | 1                | /placements/0/pauses/0/note
          /funders/0/note           | 1                  | /funders/0/note
          /funders                  | []                 | /funders
          /funders                  | null               |
          /funders/0/share          | "0.999999999"      | /funders
          /funders/0/share          | "x"                | /funders/0/share
          /funders/0/name           | null               | /funders/0/name
          /funders/1                | {"name":"K","share":"0.000000001"} | /funders
          /~x                       | 1                  | /~0x
          """)
  void one_change(String where, String becomes, @Nullable String faults) {
    var input = JsonTrees.object(SOUND);

    JsonTrees.edit(input, where, becomes);

    assertThat(pointers(input)).containsExactlyInAnyOrderElementsOf(list(faults));
  }

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
    var input = JsonTrees.object(SOUND);
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

    assertThat(pointers(input)).as(name).containsExactlyInAnyOrderElementsOf(list(faults));
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
    var input = JsonTrees.object(SOUND);
    input.remove("exit");
    var spells = Arrays.stream(times.split(", ", -1)).map(FaultsTest::placement).toList();

    input.put("placements", spells);

    assertThat(pointers(input))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(
            list(faulty).stream().map("/placements/%s/start"::formatted).toList());
  }

  @Test
  void after_an_unknown_last_day_a_placement_still_cannot_start_before_the_one_before() {
    var input = JsonTrees.object(SOUND);
    JsonTrees.edit(input, "/placements/0/lastDay", "\"soon\"");

    assertThat(pointers(input)).containsExactly("/placements/0/lastDay");

    JsonTrees.edit(input, "/placements/1/start", "\"2026-01-12\"");

    assertThat(pointers(input)).containsExactly("/placements/0/lastDay", "/placements/1/start");
  }

  @Test
  void what_is_no_object_has_one_fault_at_the_root() {
    assertThat(pointers("text")).containsExactly("");
    assertThat(pointers(null)).containsExactly("");
    assertThat(pointers(List.of())).containsExactly("");
  }

  @Test
  void nothing_is_there() {
    assertThat(pointers(Map.of())).containsExactly("/asOf", "/terms", "/placements");
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

  private static List<String> list(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(" ", -1));
  }

  private static List<String> pointers(@Nullable Object input) {
    return switch (Statements.of(input)) {
      case Calculated _ -> List.of();
      case Refused(var faults) -> {
        assertThat(faults).allMatch(fault -> !fault.detail().in(Locale.of("sv")).isBlank());
        yield faults.stream().map(Fault::pointer).toList();
      }
    };
  }
}
