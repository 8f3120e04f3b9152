package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Fault;
import se.vagval.remuneration.model.Statements.Outcome.Calculated;
import se.vagval.remuneration.model.Statements.Outcome.Refused;

/// An input with everything in it and no fault, to be changed by the tables of faults.
final class SoundInput {

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

  private SoundInput() {}

  static Map<String, Object> tree() {
    return JsonTrees.object(SOUND);
  }

  static List<String> list(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(" ", -1));
  }

  static List<String> pointers(@Nullable Object input) {
    return switch (Statements.of(input)) {
      case Calculated _ -> List.of();
      case Refused(var faults) -> {
        assertThat(faults).allMatch(fault -> !fault.detail().in(Locale.of("sv")).isBlank());
        yield faults.stream().map(Fault::pointer).toList();
      }
    };
  }
}
