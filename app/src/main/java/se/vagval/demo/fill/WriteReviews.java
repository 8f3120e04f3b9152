package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes when cases were looked at together, and the supervision of the unit's staff. Some cases
/// are overdue.
final class WriteReviews {

  private static final int LOOKED_AT = 92;
  private static final int OVERDUE = 8;
  private static final int EVERY = 56;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteReviews(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " reviews");
  }

  void write(Journey journey, WriteCase.Written written) {
    if (!journey.isOpen() || !chance.percent(LOOKED_AT)) {
      return;
    }
    var last = place.today().minusDays(chance.between(3, EVERY - 4));
    if (last.isBefore(journey.opened().plusDays(7))) {
      return;
    }
    var earlier = last.minusDays(EVERY);
    if (earlier.isAfter(journey.opened().plusDays(7))) {
      review(written, earlier, last);
    }
    var next =
        chance.percent(OVERDUE)
            ? place.today().minusDays(chance.between(1, 2))
            : last.plusDays(EVERY);
    review(written, last, next.isAfter(last) ? next : last.plusDays(EVERY));
  }

  private void review(WriteCase.Written written, LocalDate on, LocalDate next) {
    var outcome = chance.one(List.of("GO_ON", "GO_ON", "CHANGE_PLAN", "NEW_MEASURE"));
    rows.add(
        Table.CASE_REVIEW,
        chance.id(),
        written.id(),
        on,
        outcome,
        Words.said("review-" + outcome, chance),
        next,
        Town.at(on, 15),
        written.caseworker());
  }

  void supervision() {
    supervised(place.today().minusDays(40), "METHOD", place.today().minusDays(12));
    supervised(place.today().minusDays(12), "ARTICULATED_DEMANDS", place.today().plusDays(16));
  }

  private void supervised(LocalDate on, String theme, @Nullable LocalDate next) {
    rows.add(
        Table.SUPERVISION,
        chance.id(),
        place.staff().unit(),
        on,
        "Samtalsverkstaden",
        chance.between(4, 7),
        theme,
        Words.said("supervision", chance),
        next,
        Town.at(on, 16),
        place.staff().leader());
  }
}
