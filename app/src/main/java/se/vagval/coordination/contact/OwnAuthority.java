package se.vagval.coordination.contact;

import java.util.Arrays;
import java.util.Optional;
import se.vagval.access.Actor;
import se.vagval.casework.Authority;

/// The authority that an officer works for.
final class OwnAuthority {

  private OwnAuthority() {}

  /// The first, of somebody who works for several.
  static Optional<Authority> of(Actor officer) {
    return Arrays.stream(Authority.values())
        .filter(authority -> officer.has(authority.officer()))
        .findFirst();
  }
}
