package se.vagval.remuneration.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.kernel.Money;
import se.vagval.remuneration.ledger.RunNames;
import se.vagval.remuneration.ledger.SignedRun;
import se.vagval.remuneration.store.RunStore;

/// All runs, the latest first, and the months that can be run.
@Component
public class ReadRuns {

  public record Row(SignedRun signed, int lines, Money total) {}

  /// @param choices the months that can be run, the latest first
  /// @param hasOpen whether a run waits, listed here or not
  public record Listed(List<Row> rows, int count, List<YearMonth> choices, boolean hasOpen) {

    /// The key of why nobody can prepare another now; empty where one can be.
    Optional<String> hindrance() {
      return Optional.of("remuneration.runs.not-now").filter(_ -> hasOpen);
    }
  }

  private final RunStore runs;
  private final RunNames names;
  private final Clock clock;

  ReadRuns(RunStore runs, RunNames names, Clock clock) {
    this.runs = runs;
    this.names = names;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Listed handle(int limit, int offset) {
    var sums = runs.list(limit, offset);
    var signed = names.of(sums.stream().map(RunStore.RunSum::run).toList());
    var rows =
        IntStream.range(0, sums.size())
            .mapToObj(at -> new Row(signed.get(at), sums.get(at).lines(), sums.get(at).total()))
            .toList();
    var choices = MonthToRun.choices(LocalDate.now(clock), runs.lastApproved().orElse(null));
    return new Listed(rows, runs.count(), choices, runs.open().isPresent());
  }
}
