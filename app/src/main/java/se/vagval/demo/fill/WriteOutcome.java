package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.vagval.demo.fill.Journey.Stay;

/// Writes the claim of a result, its decision, and the follow-ups after six and twelve months.
final class WriteOutcome {

  private static final List<Integer> MONTHS = List.of(6, 12);
  private static final int REFUSED = 4;

  private final Story.Place place;
  private final Rows rows;
  private final Evidence evidence;
  private final Chance chance;

  WriteOutcome(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.evidence = Evidence.made();
    this.chance = new Chance(place.town().id() + " outcomes");
  }

  void write(UUID placement, Stay stay) {
    var last = stay.last();
    if (last != null
        && "SELF_SUPPORTING".equals(stay.reason())
        && isApproved(placement, stay, Chance.weekday(last.plusDays(chance.between(1, 16))))) {
      MONTHS.forEach(months -> followUp(placement, months, last));
    }
  }

  private boolean isApproved(UUID placement, Stay stay, LocalDate claimed) {
    if (!claimed.isBefore(place.today())) {
      return false;
    }
    var id = chance.id();
    var staff = stay.offer().provider().staff();
    var result = List.of("EMPLOYMENT", "HOURLY_FULL_TIME", "STUDIES", "OWN_BUSINESS");
    var kind = result.get(chance.weighted(62, 8, 26, 4));
    var subsidised = kind.equals("EMPLOYMENT") && chance.percent(24);
    rows.add(
        Table.CLAIM,
        id,
        placement,
        kind,
        subsidised ? chance.one(List.of("NYSTARTSJOBB", "NYSTARTSJOBB", "EXTRATJANST")) : "NONE",
        kind.equals("STUDIES") ? "antagningsbesked.pdf" : "anstallningsavtal.pdf",
        "application/pdf",
        evidence.pdf(),
        claimed,
        Town.at(claimed, 10),
        staff);
    return decide(placement, id, staff, Chance.weekday(claimed.plusDays(chance.between(3, 24))));
  }

  private boolean decide(UUID placement, UUID claim, UUID staff, LocalDate decided) {
    if (!decided.isBefore(place.today())) {
      return false;
    }
    var approved = !chance.percent(REFUSED);
    rows.add(
        Table.CLAIM_DECISION,
        claim,
        placement,
        approved,
        approved ? "" : Words.said("refused", chance),
        staff,
        place.staff().results(),
        decided,
        Town.at(decided, 14));
    return approved;
  }

  private void followUp(UUID placement, int months, LocalDate last) {
    var day = Chance.weekday(last.plusMonths(months).plusDays(chance.between(1, 20)));
    if (day.isBefore(place.today())) {
      var lasts = chance.percent(months == 6 ? 88 : 79);
      var found = lasts ? "SELF_SUPPORTING" : "ON_ASSISTANCE";
      rows.add(
          Table.FOLLOW_UP,
          placement,
          months,
          chance.percent(3) ? "NOT_KNOWN" : found,
          day,
          place.staff().results());
    }
  }
}
