package se.vagval.assessment.mapping;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.MappingComparison;
import se.vagval.assessment.store.MappingStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Reads a case's mapping beside the one before, and logs who read them.
@Component
class CompareMapping {

  /// @param comparison empty while there is no mapping before
  record Shown(CaseHead head, Optional<MappingComparison> comparison) {}

  private final Cases cases;
  private final MappingStore mappings;
  private final Audit audit;

  CompareMapping(Cases cases, MappingStore mappings, Audit audit) {
    this.cases = cases;
    this.mappings = mappings;
    this.audit = audit;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "mapping", caseId, caseId.value());
    var comparison =
        mappings
            .before(caseId)
            .map(before -> new MappingComparison(before, mappings.current(caseId)));
    return new Shown(cases.head(caseId), comparison);
  }
}
