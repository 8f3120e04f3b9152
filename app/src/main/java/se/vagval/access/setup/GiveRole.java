package se.vagval.access.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccessLog;
import se.vagval.access.Actor;
import se.vagval.access.Places;
import se.vagval.access.Role;
import se.vagval.access.model.NewStaff;
import se.vagval.access.model.StaffAccount;
import se.vagval.access.store.GrantStore;
import se.vagval.access.store.MunicipalityStore;
import se.vagval.access.store.StaffAccountStore;

/// Gives a person a role, and an account if they have none. Doing the same twice changes nothing.
@Component
class GiveRole {

  /// @param subject what the sign-in provider will call the person, or the id of a system's client
  /// @param isMachine whether it is another system
  record Command(
      String name,
      String subject,
      boolean isMachine,
      Role role,
      Optional<String> unit,
      Optional<String> provider,
      LocalDate from) {}

  sealed interface Outcome {

    record Given() implements Outcome {}

    record ThereIsNoSuchMunicipality() implements Outcome {}

    /// The role is held for a unit or a provider, and none was named.
    record NamePlace(Places.Kind kind) implements Outcome {}

    /// They have the role already, from a later day.
    record IsToCome(LocalDate from) implements Outcome {}

    /// The subject is that of a person, or of a system, and the other was asked for.
    record IsAnotherKind(boolean isMachine) implements Outcome {}

    record ThereIsNoSuchPlace(String name) implements Outcome {}
  }

  private final MunicipalityStore municipalities;
  private final StaffAccountStore accounts;
  private final GrantStore grants;
  private final List<Places> places;
  private final AccessLog log;
  private final Clock clock;

  GiveRole(
      MunicipalityStore municipalities,
      StaffAccountStore accounts,
      GrantStore grants,
      List<Places> places,
      AccessLog log,
      Clock clock) {
    this.municipalities = municipalities;
    this.accounts = accounts;
    this.grants = grants;
    this.places = places;
    this.log = log;
    this.clock = clock;
  }

  /// With that municipality bound.
  @Transactional
  Outcome handle(Command command) {
    if (municipalities.current().isEmpty()) {
      return new Outcome.ThereIsNoSuchMunicipality();
    }
    return switch (command.role().heldFor()) {
      case UNIT -> giveAt(Places.Kind.UNIT, command.unit(), command);
      case PROVIDER -> giveAt(Places.Kind.PROVIDER, command.provider(), command);
      case MUNICIPALITY -> give(command, null);
    };
  }

  private Outcome giveAt(Places.Kind kind, Optional<String> name, Command command) {
    if (name.isEmpty()) {
      return new Outcome.NamePlace(kind);
    }
    var place =
        places.stream()
            .filter(known -> known.kind() == kind)
            .flatMap(known -> known.named(name.get()).stream())
            .findFirst();
    if (place.isEmpty()) {
      return new Outcome.ThereIsNoSuchPlace(name.get());
    }
    return give(command, place.get());
  }

  private Outcome give(Command command, @Nullable UUID place) {
    grants.lock();
    var known = accounts.called(command.subject()).map(StaffAccount::isMachine);
    if (known.isPresent() && known.get() != command.isMachine()) {
      return new Outcome.IsAnotherKind(known.get());
    }
    var staff = new NewStaff(command.name(), command.subject(), command.isMachine());
    var held = new GrantStore.Held(accounts.makeOrRename(staff), command.role(), place);
    var time = new GrantStore.Time(command.from(), null);
    var overlapping = grants.overlapping(held, time);
    if (overlapping.isPresent()) {
      var begins = overlapping.get().time().from();
      return begins.isAfter(command.from()) ? new Outcome.IsToCome(begins) : new Outcome.Given();
    }
    var id = grants.give(held, time, new GrantStore.Signature(null, clock.instant()));
    log.add(Actor.visitor(), AccessLog.Act.GRANT_GIVEN, id);
    return new Outcome.Given();
  }
}
