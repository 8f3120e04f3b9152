package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;

/// The member of staff who reads a list: their account, and the units whose cases they may see.
public record Reader(AccountId account, Set<UUID> units, LocalDate today) {

  public static Reader of(Actor actor, LocalDate today) {
    return new Reader(
        actor.signedIn(),
        Stream.of(Role.CASEWORKER, Role.TEAM_LEADER)
            .flatMap(role -> actor.units(role).stream())
            .collect(Collectors.toUnmodifiableSet()),
        today);
  }
}
