package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the others of a household, inquiries into an unclear cause, and what a participant that
/// one can be has written. It draws lots of its own, so that the rest of a town stays as it was.
final class WriteHome {

  private static final List<String> CHILDREN =
      List.of("Alva", "Elis", "Nour", "Tuva", "Yusuf", "Signe", "Milo", "Aya", "Folke", "Ines");
  private static final int WITH_CHILDREN = 35;
  private static final int OLDEST = 15;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteHome(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " homes");
  }

  void children(Journey journey, UUID household) {
    if (!chance.percent(WITH_CHILDREN)) {
      return;
    }
    var count = chance.between(1, 2);
    for (int nth = 0; nth < count; nth++) {
      child(journey, household);
    }
  }

  private void child(Journey journey, UUID household) {
    var id = chance.id();
    var born = journey.opened().minusDays(chance.between(90, OLDEST * 365));
    @Nullable String none = null;
    rows.add(
        Table.PERSON,
        id,
        none,
        chance.one(CHILDREN),
        journey.person().family(),
        born,
        none,
        "",
        "sv");
    rows.add(Table.HOUSEHOLD_MEMBER, household, id, "CHILD", Town.from(journey.opened()));
  }

  /// An adult without a case of their own.
  void partner(Journey journey, UUID household, People.Someone partner) {
    rows.add(Table.HOUSEHOLD_MEMBER, household, partner.id(), "ADULT", Town.from(journey.opened()));
  }

  /// @param found what the inquiry showed; null while it is open
  void inquiry(Journey journey, UUID caseId, UUID caseworker, @Nullable String found) {
    var closed = journey.mapped();
    @Nullable LocalDate on = found == null ? null : closed;
    rows.add(
        Table.INQUIRY,
        chance.id(),
        caseId,
        journey.opened(),
        journey.opened().plusDays(place.profile().inquiry().dueDays()),
        caseworker,
        Town.at(journey.opened(), 11),
        place.profile().id().value(),
        on,
        on == null ? null : caseworker,
        on == null ? null : Town.at(on, 11),
        on == null ? null : found,
        on == null ? null : "Intyg och samtal visar vad som hindrar.");
  }

  void remark(Journey journey, UUID caseId, UUID account) {
    var day = Chance.weekday(place.today().minusDays(chance.between(3, 6)));
    if (!day.isBefore(journey.opened()) && !day.isAfter(place.today())) {
      rows.add(
          Table.JOURNAL,
          chance.id(),
          caseId,
          "REMARK",
          day,
          "Jag vill gärna prata om mina tider. Torsdagar är svåra för mig.",
          Town.at(day, 9),
          account);
    }
  }
}
