package se.vagval.casework.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Household;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.casework.store.HouseholdStore;
import se.vagval.casework.store.LivingStore;
import se.vagval.web.NotFound;

/// Somebody leaves a household, or a child becomes one of its adults. Who has a case of their own
/// and leaves gets a household of their own, since a case is always about one.
@Component
class EndStay {

  enum How {
    LEAVES,
    COUNTS_AS_ADULT
  }

  /// @param from the first day on which it is so
  /// @param seen the version of the household that the form showed
  record Command(CaseId caseId, PersonId member, How how, LocalDate from, int seen, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Ended() implements Outcome {}

    /// The household stands as it was when the case was closed.
    record CaseIsClosed() implements Outcome {}

    record ChangedMeanwhile() implements Outcome {}

    record LiesAhead() implements Outcome {}

    /// The person has a case that the one who asks may know of, and that is somebody else's to
    /// change.
    record CaseIsAnothers() implements Outcome {}

    /// The day is not later than the one on which they came.
    record BeforeTheyCame(LocalDate since) implements Outcome {}
  }

  private final Cases cases;
  private final LivingStore store;
  private final HouseholdStore households;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  EndStay(
      Cases cases,
      LivingStore store,
      HouseholdStore households,
      Access access,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.households = households;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    if (command.from().isAfter(LocalDate.now(clock))) {
      return new Outcome.LiesAhead();
    }
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var household = store.of(command.caseId());
    var all = store.in(household.id());
    if (all.stream().anyMatch(living -> isSame(living, command))) {
      return new Outcome.Ended();
    }
    var living =
        all.stream()
            .filter(one -> one.goesOn() && one.person().equals(command.member()))
            .findFirst()
            .orElseThrow(() -> new NotFound("member " + command.member()));
    if (!command.from().isAfter(living.since())) {
      return new Outcome.BeforeTheyCame(living.since());
    }
    var own = living.openCase();
    if (own != null && isAnothers(own, command.by())) {
      return new Outcome.CaseIsAnothers();
    }
    return store.change(household.id(), command.seen())
        ? end(command, living, household)
        : new Outcome.ChangedMeanwhile();
  }

  /// A case that one may not know of stands in nobody's way: a refusal would tell that it is there.
  /// Its log says who ended the stay.
  private boolean isAnothers(CaseId own, Actor by) {
    return access.allows(by, Permission.READ_CASE_HEAD, own)
        && !access.allows(by, Permission.CHANGE_CASE, own);
  }

  /// The form was sent twice.
  private static boolean isSame(Living living, Command command) {
    return living.person().equals(command.member())
        && switch (command.how()) {
          case LEAVES -> command.from().equals(living.until());
          case COUNTS_AS_ADULT ->
              living.part() == Member.Part.ADULT && command.from().equals(living.since());
        };
  }

  private Outcome end(Command command, Living living, Household household) {
    var cases =
        households.openCases(Set.of(household.id().value()), LocalDate.now(clock)).stream()
            .collect(Collectors.toMap(Function.identity(), CaseId::value));
    store.end(living.person(), command.from());
    switch (command.how()) {
      case LEAVES -> leave(command, living, household);
      case COUNTS_AS_ADULT ->
          households.join(
              household.id().value(), living.person(), Member.Part.ADULT, command.from());
    }
    audit.changedEach(command.by(), "household-left", cases);
    return new Outcome.Ended();
  }

  private void leave(Command command, Living living, Household household) {
    if (living.openCase() != null) {
      var own = households.open("%s-%d".formatted(household.number(), household.version() + 1));
      households.join(own, living.person(), living.part(), command.from());
      store.follow(living.person(), new HouseholdId(own));
    }
  }
}
