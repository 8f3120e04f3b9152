package se.vagval.demo.fill;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.demo.fill.Journey.Check;
import se.vagval.demo.fill.Journey.Stay;

/// Writes a placement with its hours, what staff registered, and how it went.
final class WriteStay {

  /// What a placement belongs to.
  record Whose(
      Journey journey, WriteCase.Written written, Check check, UUID voucher, UUID choice) {}

  private static final int WORKING_DAYS = 5;

  private final Story.Place place;
  private final Rows rows;
  private final WriteOutcome outcomes;
  private final Chance chance;

  WriteStay(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.outcomes = new WriteOutcome(place, rows);
    this.chance = new Chance(place.town().id() + " stays");
  }

  void write(Whose whose, Stay stay, LocalDate start) {
    var id = chance.id();
    rows.add(
        Table.PLACEMENT,
        id,
        whose.choice(),
        whose.voucher(),
        whose.written().id(),
        whose.journey().person().id(),
        stay.offer().provider().id(),
        stay.offer().id(),
        start,
        stay.last(),
        stay.reason());
    schedule(id, whose, stay, start);
    attendance(id, whose, stay, start);
    outcomes.write(id, stay);
  }

  private void schedule(UUID placement, Whose whose, Stay stay, LocalDate start) {
    var minutes = whose.check().hours().minutes();
    if (minutes != null) {
      var last = stay.last();
      var valid = last == null ? Town.from(start) : "[%s,%s]".formatted(start, last);
      for (var weekday = 1; weekday <= WORKING_DAYS; weekday++) {
        rows.add(
            Table.SCHEDULE,
            chance.id(),
            placement,
            whose.journey().person().id(),
            weekday,
            minutes,
            valid);
      }
    }
  }

  /// Some are there nearly always, some less. The current week of the provider that one can be is
  /// left to fill in.
  private void attendance(UUID placement, Whose whose, Stay stay, LocalDate start) {
    var monday = place.today().with(DayOfWeek.MONDAY);
    var isLeft = stay.offer().provider().name().equals(Staff.DEMO_PROVIDER);
    var told = isLeft ? monday : place.today();
    var last = stay.last();
    var end = last == null || !last.isBefore(told) ? told : last.plusDays(1);
    var absent = chance.between(1, 11);
    for (var day = start; day.isBefore(end); day = day.plusDays(1)) {
      if (place.isWorkingDay(day) && !chance.percent(2)) {
        mark(placement, day, whose.written().caseworker(), stay, absent);
      }
    }
  }

  private void mark(UUID placement, LocalDate day, UUID caseworker, Stay stay, int absent) {
    var presence = presence(absent);
    var reason = presence.equals("ABSENT") ? reason(day) : null;
    rows.add(
        Table.MARK,
        placement,
        day,
        presence,
        reason,
        Town.at(day, 16),
        stay.offer().provider().staff(),
        reason == null || reason.equals("UNASSESSED") ? null : caseworker);
  }

  private String presence(int absent) {
    if (chance.percent(absent)) {
      return "ABSENT";
    }
    return switch (chance.weighted(94, 4, 2)) {
      case 0 -> "PRESENT";
      case 1 -> "LATE";
      default -> "LEFT_EARLY";
    };
  }

  private @Nullable String reason(LocalDate day) {
    if (day.isAfter(place.today().minusDays(12))) {
      return "UNASSESSED";
    }
    return switch (chance.weighted(5, 4, 2)) {
      case 0 -> "SICK";
      case 1 -> "VALID";
      default -> "INVALID";
    };
  }
}
