package se.vagval.remuneration.statement;

import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// How much of a placement's money its reader may see.
enum Sight {
  /// Finance: everything that an amount comes from.
  OF_THE_MUNICIPALITY,
  /// A provider: what concerns their own placement; never why somebody was away, nor what another
  /// provider was paid.
  OF_THE_PROVIDER;

  static Sight of(Access access, Actor actor) {
    return access.allows(actor, Permission.READ_STATEMENT) ? OF_THE_MUNICIPALITY : OF_THE_PROVIDER;
  }
}
