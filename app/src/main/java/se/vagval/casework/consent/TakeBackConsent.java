package se.vagval.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Consent;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ConsentStore;

/// Takes a consent back, at once and whatever it was. It is never refused, and done twice it is
/// done once.
@Component
class TakeBackConsent {

  private final CaseStore cases;
  private final ConsentStore store;
  private final Audit audit;
  private final Clock clock;

  TakeBackConsent(CaseStore cases, ConsentStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void handle(CaseId caseId, Authority authority, Actor by) {
    cases.lock(caseId);
    if (store.latest(caseId, authority).flatMap(Consent::given).isPresent()) {
      var signature = new ConsentStore.Signature(by.signedIn(), OffsetDateTime.now(clock));
      store.takeBack(caseId, authority, LocalDate.now(clock), signature);
      audit.changed(by, "consent-taken-back", caseId, caseId.value());
    }
  }
}
