package se.vagval.access.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;

/// Which grants a list shows.
///
/// @param role null for all
/// @param place the unit or provider; null for all
/// @param name a part of the holder's name; empty for all
public record WantedGrants(@Nullable Role role, @Nullable UUID place, String name, Show show) {

  /// Those that hold or are to come, those that have ended too, or those that are due for review.
  public enum Show {
    CURRENT,
    ENDED_TOO,
    DUE
  }
}
