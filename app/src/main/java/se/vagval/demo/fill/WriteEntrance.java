package se.vagval.demo.fill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes first contacts that wait at the entrance of a unit; one was handed to the caseworker that
/// one can be.
final class WriteEntrance {

  private final Story.Place place;
  private final People people;
  private final Rows rows;
  private final Chance chance;

  private WriteEntrance(Story.Place place, People people, Rows rows) {
    this.place = place;
    this.people = people;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " entrance");
  }

  static void write(Story.Place place, People people, Rows rows) {
    var entrance = new WriteEntrance(place, people, rows);
    var staff = place.staff().caseworkers();
    entrance.contact("PHONE", "UNEMPLOYED", 3, staff.getFirst(), null);
    entrance.contact("VISIT", "RESTART", 4, staff.getLast(), null);
    entrance.handed(staff.get(1), staff.getFirst());
  }

  private void handed(UUID from, UUID to) {
    var contact = contact("THROUGH_OTHERS", "ON_SICK_LEAVE", 6, from, to);
    rows.add(
        Table.FIRST_CONTACT_HANDOVER,
        chance.id(),
        contact,
        from,
        to,
        Words.said("contact-handed", chance),
        Town.at(Chance.weekday(place.today().minusDays(3)), 9),
        from);
  }

  private UUID contact(String way, String group, int days, UUID by, @Nullable UUID handedTo) {
    var id = chance.id();
    var on = Chance.weekday(place.today().minusDays(days));
    var next = Chance.weekday(place.today().plusDays(chance.between(1, 4)));
    rows.add(
        Table.FIRST_CONTACT,
        id,
        place.staff().unit(),
        on,
        way,
        group,
        Words.said("contact-" + group, chance),
        people.givenName(),
        people.familyName(),
        "",
        "070-000 %02d %02d".formatted(chance.between(0, 99), chance.between(0, 99)),
        "sv",
        false,
        false,
        "Ring och bestäm en tid",
        next,
        Town.at(on, 11),
        by,
        handedTo);
    return id;
  }
}
