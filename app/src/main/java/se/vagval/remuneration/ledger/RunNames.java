package se.vagval.remuneration.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.access.AccountId;
import se.vagval.access.AccountNames;
import se.vagval.remuneration.ledger.MonthRun.State;

/// Puts names to those who signed runs, in one statement.
@Component
public class RunNames {

  private final AccountNames accounts;

  RunNames(AccountNames accounts) {
    this.accounts = accounts;
  }

  public List<SignedRun> of(Collection<MonthRun> runs) {
    var ids = runs.stream().flatMap(run -> signers(run)).distinct().toList();
    var names = accounts.of(ids);
    return runs.stream()
        .map(run ->
            new SignedRun(
                run,
                names.getOrDefault(run.prepared().by(), "–"),
                settledBy(run).map(by -> names.getOrDefault(by, "–")).orElse("")))
        .toList();
  }

  private static Stream<AccountId> signers(MonthRun run) {
    return Stream.concat(Stream.of(run.prepared().by()), settledBy(run).stream());
  }

  private static Optional<AccountId> settledBy(MonthRun run) {
    return switch (run.state()) {
      case State.Open _ -> Optional.empty();
      case State.Approved(var signed) -> Optional.of(signed.by());
      case State.Withdrawn(var signed) -> Optional.of(signed.by());
    };
  }
}
