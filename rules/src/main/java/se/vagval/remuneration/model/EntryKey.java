package se.vagval.remuneration.model;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;

/// What one amount in the ledger is for. At most one line of a statement has it.
public record EntryKey(PlacementKey placement, LineKind kind, YearMonth month)
    implements Comparable<EntryKey> {

  private static final Comparator<String> BY_CODE_POINT =
      (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private static final Comparator<EntryKey> ORDER =
      Comparator.comparing((EntryKey key) -> key.placement().value(), BY_CODE_POINT)
          .thenComparing(key -> key.kind().word(), BY_CODE_POINT)
          .thenComparing(EntryKey::month);

  @Override
  public int compareTo(EntryKey other) {
    return ORDER.compare(this, other);
  }
}
