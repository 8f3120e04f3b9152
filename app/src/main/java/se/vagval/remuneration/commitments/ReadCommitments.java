package se.vagval.remuneration.commitments;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.DecisionNumbers;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.store.CommitmentStore;

/// A page of the commitments, each with the number of its decision.
@Component
public class ReadCommitments {

  public record Row(String decision, Commitment commitment) {}

  public record Listed(List<Row> rows, int count, CommitmentStore.Sums sums) {}

  private final CommitmentStore commitments;
  private final DecisionNumbers decisions;

  ReadCommitments(CommitmentStore commitments, DecisionNumbers decisions) {
    this.commitments = commitments;
    this.decisions = decisions;
  }

  @Transactional(readOnly = true)
  public Listed handle(int limit, int offset) {
    var part = commitments.part(limit, offset);
    var numbers = decisions.of(part.commitments().stream().map(Commitment::voucher).toList());
    var rows =
        part.commitments().stream()
            .map(
                each -> new Row(Objects.requireNonNull(numbers.get(each.voucher())).number(), each))
            .toList();
    return new Listed(rows, part.count(), part.sums());
  }
}
