package se.vagval.remuneration.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionNumbers;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.Vouchers;
import se.vagval.audit.Audit;
import se.vagval.kernel.Money;
import se.vagval.outcomes.ClaimDays;
import se.vagval.outcomes.OpenResults;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.store.CommitmentStore;

/// A page of the commitments, each with the number of its decision.
@Component
public class ReadCommitments {

  public record Row(String decision, Commitment commitment, Binding binding) {}

  /// The rests of all checks that have a limit, by what they are held for; together all that is
  /// left.
  public record Held(Binding binding, int checks, Money left) {}

  public record Listed(List<Row> rows, int count, CommitmentStore.Sums sums, List<Held> held) {}

  private final CommitmentStore commitments;
  private final DecisionNumbers decisions;
  private final Vouchers vouchers;
  private final ClaimDays claimDays;
  private final OpenResults results;
  private final Audit audit;
  private final Clock clock;

  ReadCommitments(
      CommitmentStore commitments,
      DecisionNumbers decisions,
      Vouchers vouchers,
      ClaimDays claimDays,
      OpenResults results,
      Audit audit,
      Clock clock) {
    this.commitments = commitments;
    this.decisions = decisions;
    this.vouchers = vouchers;
    this.claimDays = claimDays;
    this.results = results;
    this.audit = audit;
    this.clock = clock;
  }

  /// Logs that each case is read whose check stands there.
  @Transactional
  public Listed handle(Actor reader, int limit, int offset) {
    var part = commitments.part(limit, offset);
    var left = commitments.left();
    var bindings = bindings(left.keySet());
    var checks = part.commitments().stream().map(Commitment::voucher).toList();
    var numbers = decisions.of(checks);
    var cases = vouchers.get(checks).values().stream().map(Voucher::caseId).distinct().toList();
    audit.readEach(reader, "commitments", cases, Function.identity());
    var rows =
        part.commitments().stream()
            .map(each ->
                new Row(
                    Objects.requireNonNull(numbers.get(each.voucher())).number(),
                    each,
                    bindings.getOrDefault(each.voucher(), Binding.RUNNING)))
            .toList();
    return new Listed(rows, part.count(), part.sums(), held(left, bindings));
  }

  private Map<VoucherId, Binding> bindings(Set<VoucherId> checks) {
    var today = LocalDate.now(clock);
    var last = vouchers.lastDays(checks);
    var until = claimDays.of(checks);
    var open = results.among(checks);
    var bindings = new HashMap<VoucherId, Binding>();
    for (var check : checks) {
      bindings.put(
          check, Binding.of(last.get(check), until.get(check), open.contains(check), today));
    }
    return bindings;
  }

  private static List<Held> held(Map<VoucherId, Money> left, Map<VoucherId, Binding> bindings) {
    return Arrays.stream(Binding.values())
        .map(binding -> {
          var rests =
              left.entrySet().stream()
                  .filter(one -> bindings.get(one.getKey()) == binding)
                  .map(Map.Entry::getValue)
                  .toList();
          return new Held(binding, rests.size(), rests.stream().reduce(Money.none(), Money::plus));
        })
        .toList();
  }
}
