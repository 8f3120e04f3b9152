package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes what people let other authorities see, and what those ask. Nobody whose mapping has only
/// begun has been asked yet.
final class WriteSharing {

  private static final String ALL = "{CASE,MEASURE,ATTENDANCE,PLAN}";
  private static final List<String> PARTS =
      List.of(ALL, "{CASE,MEASURE}", "{CASE,MEASURE,PLAN}", "{CASE}");
  private static final String MIDWAY = "02:midway";
  private static final int CONSENTING = 35;
  private static final int TAKEN_BACK = 6;
  private static final int ASKED_ABOUT = 12;
  private static final int ANSWERED = 60;

  private final Story.Place place;
  private final Officers officers;
  private final Rows rows;
  private final Chance chance;

  WriteSharing(Story.Place place, Officers officers, Rows rows) {
    this.place = place;
    this.officers = officers;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " sharing");
  }

  void write(Journey journey, WriteCase.Written written) {
    if (!journey.isOpen() || journey.mapped() == null) {
      return;
    }
    if (MIDWAY.equals(journey.part())) {
      var today = place.today();
      consent(written, "AF", ALL, today.minusDays(40), journey.part());
      ask(written, "AF", officers.af(), today.minusDays(2), false);
      ask(written, "FK", officers.fk(), today.minusDays(9), false);
      return;
    }
    var day = journey.opened().plusDays(chance.between(5, 20));
    if (chance.percent(CONSENTING) && day.isBefore(place.today())) {
      shared(journey, written, chance.percent(70) ? "AF" : "FK", day);
    } else if (chance.percent(ASKED_ABOUT)) {
      ask(written, "AF", officers.af(), recently(), false);
    }
  }

  private void shared(Journey journey, WriteCase.Written written, String authority, LocalDate day) {
    consent(written, authority, chance.one(PARTS), day, journey.part());
    var officer = authority.equals("AF") ? officers.af() : officers.fk();
    if (chance.percent(ASKED_ABOUT)) {
      ask(written, authority, officer, recently(), chance.percent(ANSWERED));
    }
    if (chance.percent(TAKEN_BACK)) {
      @Nullable LocalDate none = null;
      @Nullable String nothing = null;
      rows.add(
          Table.CONSENT,
          written.id(),
          authority,
          "{}",
          nothing,
          place.today(),
          none,
          Town.at(place.today(), 8),
          written.caseworker());
    }
  }

  private LocalDate recently() {
    return Chance.weekday(place.today().minusDays(chance.between(5, 28)));
  }

  private void consent(
      WriteCase.Written written,
      String authority,
      String parts,
      LocalDate on,
      @Nullable String part) {
    rows.add(
        Table.CONSENT,
        written.id(),
        authority,
        parts,
        part == null && chance.percent(50) ? "WRITTEN" : "ORAL",
        on,
        on.plusMonths(12),
        Town.at(on, 14),
        written.caseworker());
  }

  private void ask(
      WriteCase.Written written, String authority, UUID officer, LocalDate on, boolean answered) {
    var id = chance.id();
    var reason =
        authority.equals("AF")
            ? chance.one(List.of("PLAN_TOGETHER", "CONSULTATION"))
            : "REHABILITATION";
    var said = Words.said("asked-" + authority, chance);
    rows.add(Table.CONTACT, id, written.id(), authority, reason, said, Town.at(on, 10), officer);
    if (answered) {
      var next = chance.one(List.of("CASEWORKER_CALLS", "MEETING"));
      var answer = Words.said("answered", chance);
      var at = Town.at(Chance.weekday(on.plusDays(2)), 11);
      rows.add(Table.REPLY, id, written.id(), answer, next, at, written.caseworker());
    }
  }
}
