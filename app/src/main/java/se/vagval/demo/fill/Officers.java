package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.demo.DemoPeople;

/// The people of other authorities whom one can be.
record Officers(UUID af, UUID fk) {

  static Officers write(Town town, LocalDate since, Rows rows) {
    var chance = new Chance(town.id() + " officers");
    var names = Staff.names(town);
    return new Officers(
        officer(names, "20:af-officer", Role.AF_OFFICER, since, chance, rows),
        officer(names, "21:fk-officer", Role.FK_OFFICER, since, chance, rows));
  }

  private static UUID officer(
      Map<String, String> names,
      String place,
      Role role,
      LocalDate since,
      Chance chance,
      Rows rows) {
    var id = chance.id();
    var work = place.substring(place.indexOf(':') + 1);
    @Nullable UUID none = null;
    var name = names.getOrDefault(work, work);
    rows.add(Table.ACCOUNT, id, name, "", DemoPeople.SUBJECT + place, none);
    rows.add(
        Table.GRANT,
        chance.id(),
        id,
        role.name(),
        none,
        none,
        Town.from(since),
        Town.at(since, 9),
        none,
        none,
        none);
    return id;
  }
}
