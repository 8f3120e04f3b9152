package se.vagval.remuneration.statement;

/// How much of a placement's money its reader may see.
enum Sight {
  /// Finance: everything that an amount comes from.
  OF_THE_MUNICIPALITY,
  /// A provider: what concerns their own placement, and never why somebody was away.
  OF_THE_PROVIDER
}
