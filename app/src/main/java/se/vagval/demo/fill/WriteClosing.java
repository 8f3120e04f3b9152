package se.vagval.demo.fill;

import java.util.List;
import java.util.UUID;

/// Writes why a case was closed.
final class WriteClosing {

  private static final int HOUR = 15;

  private final Rows rows;
  private final Chance chance;

  WriteClosing(Story.Place place, Rows rows) {
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " closings");
  }

  void write(Journey journey, UUID caseId, UUID caseworker) {
    var closed = journey.closed();
    if (closed == null) {
      return;
    }
    var reason = reason(journey);
    rows.add(
        Table.CASE_CLOSING,
        chance.id(),
        caseId,
        closed,
        reason,
        reason.equals("DECLINED") ? Words.said("closing-DECLINED", chance) : "",
        caseworker,
        Town.at(closed, HOUR));
  }

  private String reason(Journey journey) {
    var supportsItself =
        journey.checks().stream()
            .flatMap(check -> check.stays().stream())
            .anyMatch(stay -> "SELF_SUPPORTING".equals(stay.reason()));
    return supportsItself
        ? chance.one(List.of("WORK", "WORK", "WORK", "STUDIES", "OWN_BUSINESS"))
        : chance.one(List.of("OTHER_BENEFIT", "MOVED", "DECLINED", "WORK"));
  }
}
