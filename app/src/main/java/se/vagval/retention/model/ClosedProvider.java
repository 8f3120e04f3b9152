package se.vagval.retention.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A provider, with when its last agreement and placement ended.
///
/// @param soleTrader a person by its organisation number
/// @param lastDay null when it has had neither
/// @param goesOn an agreement or placement has no end
/// @param lastPosted the latest day in its accounts; null when nothing was posted
/// @param forgotten up to that day of ending it has been destroyed already; null when never
public record ClosedProvider(
    UUID id,
    String name,
    boolean soleTrader,
    @Nullable LocalDate lastDay,
    boolean goesOn,
    @Nullable LocalDate lastPosted,
    @Nullable LocalDate forgotten) {

  public boolean isForgotten() {
    return forgotten != null && forgotten.equals(lastDay);
  }
}
