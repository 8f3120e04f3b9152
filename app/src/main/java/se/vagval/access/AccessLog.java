package se.vagval.access;

/// Where signing in and out, and every change of a role, is written down. The log implements it,
/// and an entry is added in the transaction that makes the change.
public interface AccessLog {

  /// What happened. Each is a fixed word in the log.
  enum Act {
    GRANT_GIVEN,
    GRANT_REVIEWED,
    GRANT_ENDED,
    SIGNED_IN,
    SIGNED_IN_LOA2,
    SIGNED_IN_LOA3,
    SIGNED_IN_LOA4,
    SIGNED_OUT,
    SIGNED_OUT_ELSEWHERE,
    SIGNED_OUT_EVERYWHERE
  }

  /// @param by whoever does it; for the command line, a visitor
  /// @param what the grant, or the account that signs in or out
  void add(Actor by, Act act, Target what);

  /// That somebody signed in asked for a thing that they have no right to. It stays also when the
  /// work at hand is undone.
  void refused(Actor asker, Target what);
}
