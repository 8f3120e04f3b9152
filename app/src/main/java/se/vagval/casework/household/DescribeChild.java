package se.vagval.casework.household;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdId;
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

    /// The person has a number, or a case that the one who asks may know of, is protected, or has
    /// left.
    record NotChangedHere() implements Outcome {}
  }

  private final LivingStore store;
  private final Access access;
  private final Audit audit;

  DescribeChild(LivingStore store, Access access, Audit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  @Transactional
  Outcome handle(Command command) {
    var household = store.of(command.caseId());
    var member = member(household.id(), command);
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
    cases(household.id(), command)
        .forEach(
            id -> audit.changed(command.by(), "household-member", command.member(), id.value()));
    return new Outcome.Described();
  }

  /// Of a case that one may not know of nothing is told: the answer is the same as without it.
  private Optional<Living> member(HouseholdId household, Command command) {
    return store
        .in(household, own -> access.allows(command.by(), Permission.READ_CASE_HEAD, own))
        .stream()
        .filter(living -> living.person().equals(command.member()))
        .filter(Living::isChangedHere)
        .findFirst();
  }

  /// The case that it was done from, and the person's own where there is one: both logs tell it.
  private Stream<CaseId> cases(HouseholdId household, Command command) {
    var own =
        store.in(household).stream()
            .filter(living -> living.goesOn() && living.person().equals(command.member()))
            .flatMap(living -> Optional.ofNullable(living.openCase()).stream());
    return Stream.concat(Stream.of(command.caseId()), own);
  }

  /// Nothing is to be changed, or the form was sent twice.
  private static boolean isSame(Living living, Newcomer who) {
    return living.name().equals(who.name()) && living.birth().equals(who.born());
  }
}
