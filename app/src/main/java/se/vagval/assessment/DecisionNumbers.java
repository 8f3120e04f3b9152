package se.vagval.assessment;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.store.DecisionNumberStore;

/// The door to the decisions behind checks, for modules that quote them.
@Component
public class DecisionNumbers {

  /// A decision as others quote it.
  public record Quoted(DecisionId id, String number) {}

  private final DecisionNumberStore store;

  DecisionNumbers(DecisionNumberStore store) {
    this.store = store;
  }

  /// In one statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, Quoted> of(Collection<VoucherId> vouchers) {
    return vouchers.isEmpty() ? Map.of() : store.of(vouchers);
  }
}
