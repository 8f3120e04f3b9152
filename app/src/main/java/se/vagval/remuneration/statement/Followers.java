package se.vagval.remuneration.statement;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.access.Allowed;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.remuneration.ledger.ShownLine;

/// Tells which placements came after another provider's on the same check. What such a provider is
/// shown must not tell how many days the earlier one was paid for, and of a participant whom a
/// provider no longer sees not the name.
@Component
class Followers {

  private final Placements placements;

  Followers(Placements placements) {
    this.placements = placements;
  }

  /// The lines as their reader may see them, in one statement for any number.
  List<ShownLine> seen(List<ShownLine> lines, Sight sight) {
    return switch (sight) {
      case Sight.OfTheMunicipality() -> lines;
      case Sight.OfTheProvider(var seen) -> {
        var known = known(lines, seen);
        var checks = lines.stream().map(shown -> shown.line().entry().voucher()).distinct();
        var followers = among(placements.ofVouchers(checks.toList()));
        yield lines.stream()
            .map(shown -> followers.contains(placement(shown)) ? shown.withoutDayNumbers() : shown)
            .map(shown -> known.contains(placement(shown)) ? shown : shown.withoutName())
            .toList();
      }
    };
  }

  /// Of whom the provider still sees who they are.
  private Set<PlacementId> known(List<ShownLine> lines, Allowed seen) {
    return placements.among(seen, lines.stream().map(Followers::placement).distinct().toList());
  }

  private static PlacementId placement(ShownLine shown) {
    return shown.line().entry().placement();
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
