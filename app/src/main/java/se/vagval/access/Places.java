package se.vagval.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a role can be held for: units, providers. The modules that keep such things implement it,
/// one bean for each kind.
public interface Places {

  enum Kind {
    UNIT,
    PROVIDER
  }

  Kind kind();

  /// @return empty when there is none of that name and none is made
  Optional<UUID> named(String name);

  /// The names of all that there are.
  Map<UUID, String> all();
}
