package se.vagval.access;

import java.util.Optional;
import java.util.UUID;

/// Finds the person that a sign-in provider names by number. The module that keeps persons
/// implements it.
public interface PersonByNumber {

  /// @param id stable when the number changes
  /// @param name as it stands on their account; it tells nothing of a protected person
  /// @param mayTakePart whether there is an open case, so that an account can be made
  record Known(UUID id, String name, boolean mayTakePart) {}

  /// @param number a personal or coordination number, as the provider wrote it
  /// @return whoever has or has had that number here
  Optional<Known> of(String number);
}
