package se.vagval.statistics.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One figure as a document prints it.
///
/// @param what the key of its name
/// @param when the month, or the year, that it is for
/// @param count null where only a share is printed
/// @param of what the share is of; null where the document has no count of it
/// @param percent null where no share is printed
public record Printed(
    String what,
    String when,
    @Nullable Integer count,
    @Nullable Integer of,
    @Nullable BigDecimal percent) {

  public Optional<Part> part() {
    return count == null || of == null ? Optional.empty() : Optional.of(new Part(count, of));
  }

  /// The share as the document's own counts give it, where it is another than the printed one.
  public Optional<BigDecimal> computedInstead() {
    if (percent == null || part().isEmpty()) {
      return Optional.empty();
    }
    return switch (PrintedShareAgrees.of(
        new PrintedShareAgrees.Facts(part().orElseThrow(), percent))) {
      case PrintedShareAgrees.Outcome.Agrees() -> Optional.empty();
      case PrintedShareAgrees.Outcome.Differs(var computed) -> Optional.of(computed);
    };
  }
}
