package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is refused and what is just allowed, place by place. Each row changes a sound input.
class FaultsTest {

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
    var input = SoundInput.tree();

    JsonTrees.edit(input, where, becomes);

    assertThat(SoundInput.pointers(input))
        .containsExactlyInAnyOrderElementsOf(SoundInput.list(faults));
  }
}
