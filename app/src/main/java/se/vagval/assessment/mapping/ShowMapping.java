package se.vagval.assessment.mapping;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.store.MappingStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Reads a case's mapping as it stands, and logs who read it.
@Component
class ShowMapping {

  record Shown(CaseHead head, Mapping mapping) {}

  private final Cases cases;
  private final MappingStore mappings;
  private final Audit audit;

  ShowMapping(Cases cases, MappingStore mappings, Audit audit) {
    this.cases = cases;
    this.mappings = mappings;
    this.audit = audit;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "mapping", caseId, caseId.value());
    return new Shown(cases.head(caseId), mappings.current(caseId));
  }

  /// For those who see no answers, only how far it has come.
  @Transactional(readOnly = true)
  Mapping progress(CaseId caseId) {
    return mappings.current(caseId);
  }
}
