package se.vagval.access;

import java.util.Optional;
import java.util.UUID;

/// Finds what a role is held for by the name that people use. The modules that keep such things
/// implement it.
public interface PlaceByName {

  /// What a role can be held for.
  enum Kind {
    UNIT,
    PROVIDER
  }

  Kind kind();

  /// @return empty when there is none of that name and none is made
  Optional<UUID> named(String name);
}
