package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes joint meetings: some ahead, one of them moved, some held, and some that nobody has noted
/// anything of; and whether employers may come to them.
final class WriteMeetings {

  private static final String MIDWAY = "02:midway";
  private static final int MEETING = 14;
  private static final List<String> TIMES = List.of("09:00", "10:30", "13:00", "14:30");

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;
  private final Chance consents;

  WriteMeetings(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " meetings");
    this.consents = new Chance(place.town().id() + " meeting consents");
  }

  void write(Journey journey, WriteCase.Written written) {
    if (!journey.isOpen() || journey.mapped() == null) {
      return;
    }
    if (MIDWAY.equals(journey.part())) {
      held(written, place.today().minusDays(40), place.today().plusDays(9));
      correct(written, plan(written, place.today().plusDays(9)), place.today().plusDays(12));
      ask(written, "Café Tallbacken", place.today().minusDays(2));
      agree(written, ask(written, "Norrskogens handelsträdgård", place.today().minusDays(20)));
      return;
    }
    if (chance.percent(MEETING)) {
      switch (chance.between(1, 4)) {
        case 1 -> plan(written, place.today().plusDays(chance.between(2, 20)));
        case 2 -> plan(written, place.today().minusDays(chance.between(2, 9)));
        case 3 -> held(written, place.today().minusDays(30), null);
        default -> held(written, place.today().minusDays(45), place.today().minusDays(3));
      }
    }
  }

  /// Whether an employer may come to meetings; the person has not answered.
  private UUID ask(WriteCase.Written written, String who, LocalDate day) {
    var id = consents.id();
    var on = Chance.weekday(day);
    rows.add(
        Table.MEETING_CONSENT,
        id,
        written.id(),
        "EMPLOYER",
        who,
        "Vad du skulle göra på en praktik där, och vilka tider som passar.",
        on,
        Town.at(on, 11),
        written.caseworker());
    return id;
  }

  private void agree(WriteCase.Written written, UUID consent) {
    var on = Chance.weekday(place.today().minusDays(16));
    rows.add(
        Table.MEETING_CONSENT_ANSWER,
        consent,
        written.id(),
        "YES",
        "ORAL",
        on,
        on.plusMonths(6),
        Town.at(on, 15),
        written.caseworker());
  }

  private UUID plan(WriteCase.Written written, LocalDate day) {
    var id = chance.id();
    var on = Chance.weekday(day);
    var asked = Town.at(on.minusDays(21), 10);
    rows.add(
        Table.MEETING,
        id,
        written.id(),
        "THREE_PARTY",
        on,
        chance.one(TIMES),
        "Kommunhuset, Storgatan 1, rum 4",
        Words.said("meeting-purpose", chance),
        true,
        "",
        asked,
        written.caseworker());
    var isSick = written.cause().equals("SICK");
    partner(
        written,
        id,
        1,
        isSick ? "FK" : "AF",
        isSick ? "Alva Hedbro, handläggare" : "Kim Ekhage, arbetsförmedlare");
    partner(written, id, 2, "PROVIDER", "Nils Granvidd, handledare");
    return id;
  }

  /// Moved to another day and room, some days after it was planned.
  private void correct(WriteCase.Written written, UUID meeting, LocalDate day) {
    var id = chance.id();
    rows.add(
        Table.MEETING_CORRECTED,
        id,
        written.id(),
        "THREE_PARTY",
        Chance.weekday(day),
        "13:00",
        "Kommunhuset, Storgatan 1, rum 2",
        Words.said("meeting-purpose", chance),
        true,
        "",
        Town.at(place.today().minusDays(3), 10),
        written.caseworker(),
        meeting,
        Words.said("meeting-moved", chance));
    partner(written, id, 1, "AF", "Kim Ekhage, arbetsförmedlare");
    partner(written, id, 2, "PROVIDER", "Nils Granvidd, handledare");
  }

  private void partner(WriteCase.Written written, UUID id, int nth, String partner, String who) {
    rows.add(Table.MEETING_PARTNER, id, written.id(), nth, partner, who, "PROVISION", "OSL_10_2");
  }

  private void held(WriteCase.Written written, LocalDate day, @Nullable LocalDate next) {
    var id = plan(written, day);
    var on = Chance.weekday(day);
    rows.add(
        Table.MEETING_OUTCOME,
        id,
        written.id(),
        "HELD",
        true,
        Words.said("meeting-words", chance),
        next == null ? null : Chance.weekday(next),
        on,
        Town.at(on, 16),
        written.caseworker());
    rows.add(Table.MEETING_TOLD, id, written.id(), 1, "PROVISION", "OSL_10_2");
    rows.add(Table.MEETING_TOLD, id, written.id(), 2, "PROVISION", "OSL_10_2");
    rows.add(
        Table.MEETING_AGREEMENT,
        id,
        written.id(),
        1,
        "Skicka läkarintyget till handläggaren.",
        "du själv",
        on.plusDays(14));
    rows.add(
        Table.MEETING_AGREEMENT,
        id,
        written.id(),
        2,
        "Ordna en stol som går att höja.",
        "anordnaren",
        on.plusDays(7));
  }
}
