package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.CarriedOverTime;
import se.vagval.assessment.store.CarriedStore;
import se.vagval.casework.CaseId;

/// Counts what the municipality has carried for the state, month by month, among the cases that the
/// reader may open. It names nobody.
@Component
class CountCarried {

  private final Access access;
  private final CarriedStore store;
  private final Clock clock;

  CountCarried(Access access, CarriedStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  CarriedOverTime handle(Actor reader) {
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    return store.overTime(file, LocalDate.now(clock));
  }
}
