package se.vagval.access.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// There is always somebody who can give roles: a grant as administrator ends only if others hold
/// theirs for all the time that it would have gone on.
@Rule(id = "ACC-03", source = "our reading")
public final class AnAdministratorRemains {

  /// A time in which somebody is administrator.
  ///
  /// @param end the first day no longer in it; null while none is set
  public record Held(LocalDate from, @Nullable LocalDate end) {}

  public enum Outcome {
    SOMEBODY_REMAINS,
    NOBODY_WOULD_REMAIN
  }

  private AnAdministratorRemains() {}

  /// @param gap the time that the grant would no longer hold
  /// @param others the grants of other people
  public static Outcome of(Held gap, List<Held> others) {
    var covered = gap.from();
    var inOrder = others.stream().sorted(Comparator.comparing(Held::from)).toList();
    for (var other : inOrder) {
      var end = other.end();
      if (!other.from().isAfter(covered)) {
        if (end == null) {
          return Outcome.SOMEBODY_REMAINS;
        }
        covered = end.isAfter(covered) ? end : covered;
      }
    }
    var needed = gap.end();
    return needed != null && !covered.isBefore(needed)
        ? Outcome.SOMEBODY_REMAINS
        : Outcome.NOBODY_WOULD_REMAIN;
  }
}
