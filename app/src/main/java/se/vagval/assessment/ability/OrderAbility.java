package se.vagval.assessment.ability;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.AbilityOrder;
import se.vagval.assessment.store.AbilityNoteStore;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.providers.Providers;

/// Orders a work-ability assessment from one of the authorised providers. Nothing is sent: the
/// provider does not see it here.
@Component
class OrderAbility {

  enum Outcome {
    /// Also when the same form was sent before.
    ORDERED,
    /// The form was sent before with something else in it; that stands.
    ORDERED_OTHERWISE,
    NOT_AUTHORISED,
    CASE_IS_CLOSED
  }

  private final Cases cases;
  private final AbilityStore assessments;
  private final AbilityNoteStore notes;
  private final Providers providers;
  private final Audit audit;
  private final Clock clock;

  OrderAbility(
      Cases cases,
      AbilityStore assessments,
      AbilityNoteStore notes,
      Providers providers,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.assessments = assessments;
    this.notes = notes;
    this.providers = providers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(CaseId caseId, AbilityOrder order, Actor by) {
    assessments.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return Outcome.CASE_IS_CLOSED;
    }
    if (!providers.isAuthorised(order.provider(), LocalDate.now(clock))) {
      return Outcome.NOT_AUTHORISED;
    }
    var stamp = new AbilityNoteStore.Stamp(by.signedIn(), clock.instant());
    if (notes.order(caseId, order, stamp)) {
      audit.changed(by, "ability-order", caseId, caseId.value());
      return Outcome.ORDERED;
    }
    return assessments.of(caseId).stream().anyMatch(one -> one.order().equals(order))
        ? Outcome.ORDERED
        : Outcome.ORDERED_OTHERWISE;
  }
}
