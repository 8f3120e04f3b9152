package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Writes work-ability assessments as far as they have come: some late, some that wait for a
/// conclusion, one with a demand that rests on it. Of some reports there is a file.
final class WriteAbility {

  private static final String MIDWAY = "02:midway";
  private static final int OF_THE_SICK = 45;
  private static final int OF_OTHERS = 6;
  private static final int AGO = 52;
  private static final int TO_REPORT = 28;
  private static final List<String> STAGES =
      List.of("LATE", "ORDERED", "REPORTED", "CONCLUDED", "CONCLUDED", "WITHDRAWN");
  private static final List<String> DIMENSIONS =
      List.of("Uthållighet", "Koncentration", "Samarbete", "Tidspassning");

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;
  private final Chance files;

  WriteAbility(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " ability");
    this.files = new Chance(place.town().id() + " ability files");
  }

  void write(Journey journey, WriteCase.Written written) {
    var mapped = journey.mapped();
    if (!journey.isOpen() || mapped == null) {
      return;
    }
    var on = Chance.weekday(place.today().minusDays(AGO));
    if (MIDWAY.equals(journey.part())) {
      var order = order(written, on, on.plusDays(TO_REPORT));
      var report = report(written, order, on);
      file(written, report, on.plusDays(TO_REPORT));
      demand(written, conclude(written, order, report, "PART"));
      return;
    }
    var isSick = written.cause().equals("SICK");
    if (!mapped.isAfter(on) && chance.percent(isSick ? OF_THE_SICK : OF_OTHERS)) {
      asFarAs(chance.one(STAGES), written, on, isSick ? "NOT_NOW" : "WITH_ADAPTATION");
    }
  }

  private void asFarAs(String stage, WriteCase.Written written, LocalDate on, String ability) {
    var isUnderWay = stage.equals("ORDERED");
    var due = isUnderWay ? place.today().plusDays(12) : on.plusDays(TO_REPORT + 14L);
    var order = order(written, on, due);
    switch (stage) {
      case "REPORTED" -> file(written, report(written, order, on), on.plusDays(TO_REPORT));
      case "CONCLUDED" -> conclude(written, order, report(written, order, on), ability);
      case "WITHDRAWN" ->
          rows.add(
              Table.ABILITY_WITHDRAWN,
              order,
              written.id(),
              on.plusDays(9),
              "Personen har fått ett nytt läkarutlåtande som svarar på frågan.",
              Town.at(on.plusDays(9), 10),
              written.caseworker());
      default -> {}
    }
  }

  private UUID order(WriteCase.Written written, LocalDate on, LocalDate due) {
    var id = chance.id();
    rows.add(
        Table.ABILITY_ORDER,
        id,
        written.id(),
        chance.one(place.supply().offers()).provider().id(),
        Words.said("ability-question", chance),
        Words.said("ability-own", chance),
        on,
        due,
        Town.at(on, 10),
        written.caseworker());
    return id;
  }

  private UUID report(WriteCase.Written written, UUID order, LocalDate ordered) {
    var id = chance.id();
    var on = Chance.weekday(ordered.plusDays(TO_REPORT - 4L));
    rows.add(
        Table.ABILITY_REPORT,
        id,
        order,
        written.id(),
        on,
        "Mio Lundvik, arbetsterapeut",
        Words.said("ability-summary", chance),
        "Skattning av arbetsförmåga (eget namn)",
        "",
        Town.at(on.plusDays(2), 9),
        written.caseworker());
    for (var nth = 1; nth <= DIMENSIONS.size(); nth++) {
      rows.add(
          Table.ABILITY_SCORE,
          id,
          written.id(),
          nth,
          DIMENSIONS.get(nth - 1),
          chance.between(1, 4) + " av 4");
    }
    return id;
  }

  private void file(WriteCase.Written written, UUID report, LocalDate on) {
    rows.add(
        Table.ABILITY_FILE,
        files.id(),
        report,
        written.id(),
        0,
        "utlåtande-%s.pdf".formatted(on),
        "application/pdf",
        Evidence.made().pdf(),
        Town.at(on, 11),
        written.caseworker());
  }

  private UUID conclude(WriteCase.Written written, UUID order, UUID report, String ability) {
    var on = Chance.weekday(place.today().minusDays(AGO - TO_REPORT - 6L));
    rows.add(
        Table.ABILITY_CONCLUSION,
        chance.id(),
        order,
        report,
        written.id(),
        on,
        ability,
        Words.said("ability-words-" + ability, chance),
        "",
        Town.at(on, 14),
        written.caseworker());
    return report;
  }

  private void demand(WriteCase.Written written, UUID report) {
    var on = Chance.weekday(place.today().minusDays(AGO - TO_REPORT - 8L));
    rows.add(
        Table.DEMAND_ON_REPORT,
        chance.id(),
        written.id(),
        Words.said("job-demand", chance),
        3,
        on,
        "Utlåtandet visar att halva dagar fungerar, och antalet är satt efter det.",
        report,
        on,
        Town.at(on, 15),
        written.caseworker());
  }
}
