package se.vagval.demo.fill;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes that the protected persons of the caseworker that one can be were entered anew, by name
/// and day of birth, in another household.
final class WriteNamesake {

  private WriteNamesake() {}

  /// To be called when all cases are written.
  static void write(Story.Place place, Rows rows) {
    var karin = place.staff().caseworkers().getFirst();
    for (var person : rows.rows(Table.PERSON)) {
      if (person.get("protected_as") == null) {
        continue;
      }
      var hers =
          rows.rows(Table.CASE).stream()
              .filter(row -> row.get("closed_on") == null)
              .filter(row -> Objects.equals(row.get("responsible_id"), karin))
              .filter(row -> Objects.equals(row.get("person_id"), person.get("id")))
              .findFirst();
      if (hers.isPresent()) {
        enter(place, person, elsewhere(hers.get().get("unit_id"), rows), rows);
      }
    }
  }

  /// The household of the case opened last in another unit.
  private static @Nullable Object elsewhere(@Nullable Object unit, Rows rows) {
    return rows.rows(Table.CASE).stream()
        .filter(other -> other.get("closed_on") == null)
        .filter(other -> !Objects.equals(other.get("unit_id"), unit))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .get("household_id");
  }

  private static void enter(
      Story.Place place,
      Map<String, @Nullable Object> person,
      @Nullable Object household,
      Rows rows) {
    UUID id = new Chance(place.town().id() + " namesake of " + person.get("id")).id();
    @Nullable String none = null;
    rows.add(
        Table.PERSON,
        id,
        none,
        person.get("given_name"),
        person.get("family_name"),
        person.get("birth_date"),
        none,
        "",
        "sv");
    rows.add(
        Table.HOUSEHOLD_MEMBER,
        household,
        id,
        "ADULT",
        Town.from(Chance.weekday(place.today().minusDays(9))));
  }
}
