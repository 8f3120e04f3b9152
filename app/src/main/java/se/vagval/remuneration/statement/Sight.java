package se.vagval.remuneration.statement;

import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Allowed;
import se.vagval.access.Permission;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;

/// How much of a placement's money its reader may see.
sealed interface Sight {

  /// Finance: what an amount comes from, but for why somebody was away.
  record OfTheMunicipality() implements Sight {}

  /// A provider: what concerns their own placement; never why somebody was away, nor what another
  /// provider was paid. Who it is about they see only of participants that they still see.
  ///
  /// @param seen of the rows of placements
  record OfTheProvider(Allowed seen) implements Sight {}

  static Sight of(Access access, Actor actor) {
    return access.allows(actor, Permission.READ_STATEMENT)
        ? new OfTheMunicipality()
        : new OfTheProvider(
            access.where(actor, Permission.READ_PARTICIPANT, PlacementId.class, Placements.ROW));
  }
}
