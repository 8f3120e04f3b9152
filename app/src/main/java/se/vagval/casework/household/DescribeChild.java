package se.vagval.casework.household;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Living;
import se.vagval.casework.store.LivingStore;

/// Puts right the name and birth of somebody in a household whose number is not known. Of others
/// the number tells, and correcting them is an act of its own.
@Component
class DescribeChild {

  record Command(CaseId caseId, PersonId member, Newcomer who, int seen, Actor by) {}

  sealed interface Outcome {
    record Described() implements Outcome {}

    record ChangedMeanwhile() implements Outcome {}

    /// The person has a number or a case, is protected, or has left.
    record NotChangedHere() implements Outcome {}
  }

  private final LivingStore store;
  private final Audit audit;

  DescribeChild(LivingStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  @Transactional
  Outcome handle(Command command) {
    var household = store.of(command.caseId());
    var member =
        store.in(household.id()).stream()
            .filter(living -> living.person().equals(command.member()))
            .filter(Living::isChangedHere)
            .findFirst();
    if (member.isEmpty()) {
      return new Outcome.NotChangedHere();
    }
    if (isSame(member.get(), command.who())) {
      return new Outcome.Described();
    }
    if (!store.change(household.id(), command.seen())) {
      return new Outcome.ChangedMeanwhile();
    }
    store.describe(command.member(), command.who().name(), command.who().born());
    audit.changed(command.by(), "household-member", command.member(), command.caseId().value());
    return new Outcome.Described();
  }

  /// Nothing is to be changed, or the form was sent twice.
  private static boolean isSame(Living living, Newcomer who) {
    return living.name().equals(who.name()) && living.birth().equals(who.born());
  }
}
