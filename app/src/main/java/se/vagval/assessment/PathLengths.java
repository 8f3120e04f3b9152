package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// How long the paths on checks took, from the first day with a provider to a result or to the last
/// day. The module that knows of results implements it.
public interface PathLengths {

  /// @param days calendar days, the first and the last counted
  record Took(int days, boolean byResult) {}

  /// Only paths that have come to an end by that day; one that goes on, or whose person has just
  /// left for another provider, is not there. One statement.
  Map<VoucherId, Took> of(Collection<VoucherId> checks, LocalDate today);
}
