package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;
import se.vagval.casework.OpenInquiry;
import se.vagval.casework.store.InquiryStore;
import se.vagval.profiles.Profiles;

/// Opens an inquiry while the cause is unclear, and closes it with the cause that was found.
@Component
class Inquire {

  private final InquiryStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  Inquire(InquiryStore store, Profiles profiles, Audit audit, Clock clock) {
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Optional<OpenInquiry> open(CaseId caseId) {
    return store.open(caseId);
  }

  /// After a cause was noted.
  ///
  /// @param now the cause that holds today
  @Transactional(propagation = Propagation.MANDATORY)
  void after(CaseId caseId, Cause now, String finding, Actor by) {
    var today = LocalDate.now(clock);
    var stamp = new InquiryStore.Stamp(by.signedIn(), clock.instant(), today);
    var open = store.open(caseId);
    if (now == Cause.UNCLEAR && open.isEmpty()) {
      var profile = profiles.inForce(today);
      store.begin(caseId, today.plusDays(profile.inquiry().dueDays()), profile.id().value(), stamp);
      audit.changed(by, "inquiry", caseId, caseId.value());
    }
    if (now != Cause.UNCLEAR && open.isPresent()) {
      store.close(open.get().id(), now, finding, stamp);
      audit.changed(by, "inquiry", caseId, caseId.value());
    }
  }
}
