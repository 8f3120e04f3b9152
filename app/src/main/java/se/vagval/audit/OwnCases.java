package se.vagval.audit;

import java.util.Map;
import java.util.UUID;

/// Tells which cases are about a person, for the log that the person may read. The module that
/// keeps cases implements it.
public interface OwnCases {

  /// Each case with the unit that has it.
  ///
  /// @param person the internal id of somebody who signs in as a participant
  Map<UUID, UUID> about(UUID person);
}
