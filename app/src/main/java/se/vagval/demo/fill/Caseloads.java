package se.vagval.demo.fill;

import java.util.List;
import java.util.UUID;

/// Deals the cases out: about seventy open ones to the caseworker that one can be, a fifth of all
/// to another unit.
final class Caseloads {

  private static final int OPEN_CASES = 70;
  private static final int OTHER_UNIT = 20;

  private final Staff staff;
  private final Chance chance;
  private final long open;
  private long openSoFar;

  Caseloads(Town town, Staff staff, List<Journey> journeys) {
    this.staff = staff;
    this.chance = new Chance(town.id() + " caseloads");
    this.open = journeys.stream().filter(Caseloads::isFree).count();
  }

  UUID caseworkerOf(Journey journey) {
    var first = staff.caseworkers().getFirst();
    if (journey.part() != null) {
      return first;
    }
    if (isFree(journey)) {
      var before = openSoFar * OPEN_CASES / open;
      openSoFar++;
      if (openSoFar * OPEN_CASES / open > before) {
        return first;
      }
    }
    var others = staff.caseworkers().subList(1, staff.caseworkers().size());
    return chance.percent(OTHER_UNIT) ? staff.colleague() : chance.one(others);
  }

  private static boolean isFree(Journey journey) {
    return journey.isOpen() && journey.part() == null;
  }
}
