package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;

/// The member of staff who reads a list: their account, and the units whose cases they may see.
public record Reader(AccountId account, Set<UUID> units, LocalDate today) {

  public static Reader of(Actor actor, LocalDate today) {
    return new Reader(actor.signedIn(), actor.units(), today);
  }
}
