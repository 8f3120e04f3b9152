package se.vagval.casework;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.CaseFacts;
import se.vagval.audit.OwnCases;
import se.vagval.casework.store.CaseStore;

/// Tells the log which cases are about a person, closed ones too, and what they are called.
@Component
class CasesInTheLog implements OwnCases, CaseFacts {

  private final CaseStore cases;

  CasesInTheLog(CaseStore cases) {
    this.cases = cases;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, UUID> about(UUID person) {
    return cases.unitsOf(new PersonId(person));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Facts> of(Collection<UUID> some) {
    return some.isEmpty() ? Map.of() : cases.facts(some);
  }
}
