package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Somebody named to read a protected person's file.
///
/// @param until the first day on which they no longer read; null while it goes on
@Term(sv = "utsedd handläggare")
public record NamedReader(
    UUID id, String name, LocalDate from, @Nullable LocalDate until, String givenBy) {

  /// Somebody who can be named.
  public record Candidate(UUID account, String name) {}
}
