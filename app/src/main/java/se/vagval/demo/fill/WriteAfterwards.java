package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes what happened to each decision: that the person got it, and now and then an appeal on its
/// way to the court. Of some of the latest ones nothing is noted yet.
final class WriteAfterwards {

  private static final int DELIVERED = 96;
  private static final int APPEALED = 3;
  private static final int LATEST = 4;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteAfterwards(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " afterwards");
  }

  void write(WriteCase.Written written, UUID decision, LocalDate decided) {
    var delivered = decided.plusDays(chance.between(0, LATEST));
    if (!delivered.isBefore(place.today()) || !chance.percent(DELIVERED)) {
      return;
    }
    var noted = new Noted(written, decision);
    noted.event("DELIVERED", delivered, chance.percent(APPEALED * 20) ? "HANDED_OVER" : "BY_POST");
    if (chance.percent(APPEALED)) {
      var came = delivered.plusDays(chance.between(5, 18));
      noted.event("APPEALED", came, null);
      noted.event("RECONSIDERED", came.plusDays(3), "STANDS");
      noted.event("FORWARDED", came.plusDays(4), null);
      noted.event("COURT_DECIDED", came.plusDays(chance.between(60, 150)), "REJECTED");
    }
  }

  /// What is noted of one decision, as far as it has come.
  private final class Noted {

    private final WriteCase.Written written;
    private final UUID decision;

    Noted(WriteCase.Written written, UUID decision) {
      this.written = written;
      this.decision = decision;
    }

    void event(String kind, LocalDate on, @Nullable String detail) {
      if (!on.isAfter(place.today())) {
        rows.add(
            Table.DECISION_EVENT,
            chance.id(),
            decision,
            written.id(),
            kind,
            on,
            detail,
            kind.equals("DELIVERED") ? "" : Words.said(kind, chance),
            Town.at(on, 14),
            written.caseworker());
      }
    }
  }
}
