package se.vagval.assessment.mapping;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.MappingStore.Stamp;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;

/// Starts another mapping after one that is complete. Done twice it starts one.
@Component
class StartMapping {

  private final MappingStore mappings;
  private final Audit audit;
  private final Clock clock;

  StartMapping(MappingStore mappings, Audit audit, Clock clock) {
    this.mappings = mappings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void handle(CaseId caseId, Actor by) {
    mappings.start(caseId, new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock)));
    audit.changed(by, "mapping", caseId, caseId.value());
  }
}
