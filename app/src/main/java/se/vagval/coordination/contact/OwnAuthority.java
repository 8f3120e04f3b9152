package se.vagval.coordination.contact;

import java.util.Arrays;
import java.util.Optional;
import se.vagval.access.Acting;
import se.vagval.access.Actor;
import se.vagval.casework.Authority;

/// The authority that an officer works for.
final class OwnAuthority {

  private OwnAuthority() {}

  /// By the role that gave the right to start contacts, which was asked for just now.
  static Optional<Authority> of(Actor officer) {
    var acting = Acting.of(officer).role();
    return Arrays.stream(Authority.values())
        .filter(authority -> authority.officer() == acting)
        .findFirst();
  }
}
