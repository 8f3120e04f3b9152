package se.vagval.assessment.progress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.Progress;
import se.vagval.assessment.store.ProgressStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Reads what is noted of a person's progress, and logs who read it.
@Component
class ReadProgress {

  record Shown(CaseHead head, Progress progress) {}

  private final Cases cases;
  private final ProgressStore store;
  private final Audit audit;

  ReadProgress(Cases cases, ProgressStore store, Audit audit) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "progress", caseId, caseId.value());
    return new Shown(cases.head(caseId), store.of(caseId));
  }
}
