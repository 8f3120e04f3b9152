package se.vagval.remuneration.ledger;

import org.jspecify.annotations.Nullable;
import se.vagval.providers.ProviderId;

/// Which lines of a run to show.
///
/// @param provider null for every provider
public record LineFilter(@Nullable ProviderId provider, Change change) {

  /// What a line means to those who saw the runs before.
  public enum Change {
    ALL,
    /// Earned in the month of the run, and the first for it.
    THIS_MONTH,
    /// Earned earlier and not posted before.
    EARLIER_MONTH,
    /// Something was posted for it before.
    CORRECTION
  }
}
