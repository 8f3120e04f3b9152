package se.vagval.access.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccessLog;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.GrantId;
import se.vagval.access.Role;
import se.vagval.access.model.NewStaff;
import se.vagval.access.model.Reach;
import se.vagval.access.model.RoleIsSomebodyElses;
import se.vagval.access.model.StaffAccount;
import se.vagval.access.store.GrantStore;
import se.vagval.access.store.StaffAccountStore;

/// Gives somebody a role, and an account if they have none. The same form sent twice gives it once.
@Component
public class GiveGrant {

  /// Who is to have the role.
  sealed interface Who {
    record Known(AccountId account) implements Who {}

    record New(NewStaff staff) implements Who {}
  }

  /// @param place the unit or provider; null where the role is held for neither
  /// @param end the first day on which it no longer holds; null for none
  record What(Role role, @Nullable UUID place, LocalDate from, @Nullable LocalDate end) {}

  record Command(Desk desk, Who who, What what, Actor by) {}

  sealed interface Outcome {
    record Given(GrantId id) implements Outcome {}

    record Own() implements Outcome {}

    /// Another role, another provider, or a place or an account that is not there.
    record OutOfReach() implements Outcome {}

    record HeldAlready(LocalDate from) implements Outcome {}

    record DayHasPassed() implements Outcome {}

    /// Somebody is known by that already.
    record SubjectIsKnown(StaffAccount as) implements Outcome {}

    /// Somebody out of reach is known by that; who is not told.
    record SubjectIsElsewhere() implements Outcome {}
  }

  /// What the form offers.
  public record Offered(List<StaffAccount> accounts, PlaceList.Known places, LocalDate today) {}

  private final GrantStore grants;
  private final StaffAccountStore accounts;
  private final PlaceList places;
  private final AccessLog log;
  private final Clock clock;

  GiveGrant(
      GrantStore grants, StaffAccountStore accounts, PlaceList places, AccessLog log, Clock clock) {
    this.grants = grants;
    this.accounts = accounts;
    this.places = places;
    this.log = log;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Offered offered(Desk desk, Actor by) {
    var reach = desk.reach(by);
    return new Offered(accounts.all(reach), places.within(reach), LocalDate.now(clock));
  }

  @Transactional
  Outcome handle(Command command) {
    grants.lock();
    var reach = command.desk().reach(command.by());
    if (!isWithin(reach, command.what())) {
      return new Outcome.OutOfReach();
    }
    if (command.what().from().isBefore(LocalDate.now(clock))) {
      return new Outcome.DayHasPassed();
    }
    return switch (command.who()) {
      case Who.Known(var account) ->
          accounts.all(reach).stream().anyMatch(known -> known.id().equals(account))
              ? give(account, command)
              : new Outcome.OutOfReach();
      case Who.New(var staff) ->
          accounts
              .called(staff.subject())
              .map(known -> isThere(known, reach, command))
              .orElseGet(() -> give(accounts.make(staff), command));
    };
  }

  private boolean isWithin(Reach reach, What what) {
    var known = places.within(reach);
    var place = what.place();
    return switch (what.role().heldFor()) {
      case MUNICIPALITY -> place == null && reach.covers(what.role(), null);
      case UNIT -> place != null && known.isUnit(place) && reach.covers(what.role(), null);
      case PROVIDER -> place != null && known.isProvider(place) && reach.covers(what.role(), place);
    };
  }

  /// The account that the same form made when it was sent the first time, or another's.
  private Outcome isThere(StaffAccount known, Reach reach, Command command) {
    var held = held(known.id(), command.what());
    return grants
        .overlapping(held, time(command.what()))
        .filter(grant -> isTheSame(grant, command))
        .<Outcome>map(grant -> new Outcome.Given(grant.id()))
        .orElseGet(() ->
            accounts.all(reach).contains(known)
                ? new Outcome.SubjectIsKnown(known)
                : new Outcome.SubjectIsElsewhere());
  }

  private Outcome give(AccountId account, Command command) {
    if (RoleIsSomebodyElses.of(command.by().signedIn(), account)
        == RoleIsSomebodyElses.Outcome.OWN) {
      return new Outcome.Own();
    }
    var held = held(account, command.what());
    var overlapping = grants.overlapping(held, time(command.what()));
    return overlapping.isPresent()
        ? isGiven(overlapping.get(), command)
        : new Outcome.Given(given(held, command));
  }

  private static Outcome isGiven(GrantStore.Overlapping grant, Command command) {
    return isTheSame(grant, command)
        ? new Outcome.Given(grant.id())
        : new Outcome.HeldAlready(grant.time().from());
  }

  private GrantId given(GrantStore.Held held, Command command) {
    var by = command.by();
    var signature = new GrantStore.Signature(by.signedIn(), clock.instant());
    var id = grants.give(held, time(command.what()), signature);
    log.add(by, AccessLog.Act.GRANT_GIVEN, id);
    return id;
  }

  private static boolean isTheSame(GrantStore.Overlapping grant, Command command) {
    return grant.time().equals(time(command.what()))
        && Optional.of(command.by().signedIn().value()).equals(grant.by());
  }

  private static GrantStore.Held held(AccountId account, What what) {
    return new GrantStore.Held(account, what.role(), what.place());
  }

  private static GrantStore.Time time(What what) {
    return new GrantStore.Time(what.from(), what.end());
  }
}
