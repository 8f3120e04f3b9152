package se.vagval.casework;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.OwnCases;
import se.vagval.casework.store.CaseStore;

/// Tells the log which cases are about a person, closed ones too.
@Component
class CasesInTheLog implements OwnCases {

  private final CaseStore cases;

  CasesInTheLog(CaseStore cases) {
    this.cases = cases;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> about(UUID person) {
    return cases.about(new PersonId(person)).stream()
        .map(CaseId::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
