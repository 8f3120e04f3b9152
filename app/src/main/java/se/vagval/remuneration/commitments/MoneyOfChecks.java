package se.vagval.remuneration.commitments;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.MoneyOnChecks;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.Commitment;
import se.vagval.remuneration.store.CommitmentStore;

/// Tells what has been paid of checks.
@Component
class MoneyOfChecks implements MoneyOnChecks {

  private final CommitmentStore commitments;

  MoneyOfChecks(CommitmentStore commitments) {
    this.commitments = commitments;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<VoucherId, Money> paid(Collection<VoucherId> checks) {
    return commitments.of(checks).stream()
        .collect(Collectors.toMap(Commitment::voucher, Commitment::paid));
  }
}
