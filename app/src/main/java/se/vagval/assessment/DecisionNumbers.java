package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.store.DecisionNumberStore;
import se.vagval.profiles.ProfileId;

/// The door to the decisions behind checks, for modules that quote them.
@Component
public class DecisionNumbers {

  /// A decision as others quote it.
  public record Quoted(DecisionId id, String number) {}

  /// When a check was decided on, and by which profile.
  public record Made(LocalDate on, ProfileId profile) {}

  private final DecisionNumberStore store;

  DecisionNumbers(DecisionNumberStore store) {
    this.store = store;
  }

  /// In one statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, Quoted> of(Collection<VoucherId> vouchers) {
    return vouchers.isEmpty() ? Map.of() : store.of(vouchers);
  }

  /// In one statement.
  @Transactional(readOnly = true)
  public Map<VoucherId, Made> made(Collection<VoucherId> vouchers) {
    return vouchers.isEmpty() ? Map.of() : store.made(vouchers);
  }
}
