package se.vagval.access.grants;

import java.util.Optional;
import java.util.UUID;

/// Reads ids out of forms and addresses.
final class Ids {

  private Ids() {}

  static Optional<UUID> read(String typed) {
    return Optional.of(typed.strip())
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }
}
