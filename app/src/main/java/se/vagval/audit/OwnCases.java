package se.vagval.audit;

import java.util.Set;
import java.util.UUID;

/// Tells which cases are about a person, for the log that the person may read. The module that
/// keeps cases implements it.
public interface OwnCases {

  /// @param person the internal id of somebody who signs in as a participant
  Set<UUID> about(UUID person);
}
