package se.vagval.remuneration.statement;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.remuneration.ledger.ShownLine;

/// Tells which placements came after another provider's on the same check. What such a provider is
/// shown must not tell how many days the earlier one was paid for.
@Component
class Followers {

  private final Placements placements;

  Followers(Placements placements) {
    this.placements = placements;
  }

  /// The lines as their reader may see them, in one statement for any number.
  List<ShownLine> seen(List<ShownLine> lines, Sight sight) {
    return switch (sight) {
      case OF_THE_MUNICIPALITY -> lines;
      case OF_THE_PROVIDER -> {
        var checks = lines.stream().map(shown -> shown.line().entry().voucher()).distinct();
        var followers = among(placements.ofVouchers(checks.toList()));
        yield lines.stream()
            .map(shown ->
                followers.contains(shown.line().entry().placement())
                    ? shown.withoutDayNumbers()
                    : shown)
            .toList();
      }
    };
  }

  /// @param placements by start
  private static Set<PlacementId> among(Collection<Placement> placements) {
    var followers = new HashSet<PlacementId>();
    for (var check : placements.stream().collect(groupingBy(Placement::voucher)).values()) {
      var first = check.getFirst().provider();
      check.stream()
          .dropWhile(placement -> placement.provider().equals(first))
          .forEach(placement -> followers.add(placement.id()));
    }
    return followers;
  }
}
