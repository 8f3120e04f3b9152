package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Writes who is first responsible: before each check, and again while a case is open. Now and then
/// nobody has asked again, and the conclusion has expired.
final class WriteState {

  /// What was found out, and what follows by the rule.
  ///
  /// @param facts with the day of unemployment, of registration and of the judgement left open
  private record Found(
      String branch, String facts, String responsible, String reason, String rule) {}

  private static final Found EXHAUSTED = work("EXHAUSTED", "MEASURES_EXHAUSTED");
  private static final Found INADEQUATE = work("INADEQUATE", "MEASURES_INADEQUATE");
  private static final Found ILL =
      new Found(
          "HEALTH",
          """
          {"sickLeave": true, "benefit": "NONE", "contactOn": "%3$s"}\
          """,
          "MUNICIPALITY",
          "NOTHING_APPLIED_FOR",
          "STF-02");
  private static final Found WAITING_FOR_THE_STATE =
      new Found(
          "WORK",
          """
          {"registeredOn": "%2$s", "seeksWork": true, "unemployedSince": "%1$s", "benefit": false,
           "programme": "NONE", "establishment": false}\
          """,
          "AF",
          "MEASURES_NOT_EXHAUSTED",
          "STF-01");
  private static final int CARRIED = 9;
  private static final int ASKED_AGAIN = 88;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;

  WriteState(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " state");
  }

  void write(Journey journey, WriteCase.Written written) {
    for (var check : journey.checks()) {
      write(written, check.decided());
    }
    var since =
        journey.checks().isEmpty() ? journey.mapped() : journey.checks().getLast().decided();
    if (!journey.isOpen() || since == null) {
      return;
    }
    var again = place.today().minusDays(chance.between(2, 80));
    if (again.isAfter(since) && (journey.part() != null || chance.percent(ASKED_AGAIN))) {
      write(written, again);
    } else if (journey.checks().isEmpty()) {
      write(written, since);
    }
  }

  private void write(WriteCase.Written written, LocalDate day) {
    var found = found(written);
    var id = chance.id();
    rows.add(
        Table.STATE_CHECK,
        id,
        written.id(),
        found.branch(),
        found.facts().formatted(day.minusMonths(19), day.minusMonths(18), day.minusDays(3)),
        found.responsible(),
        "{" + found.reason() + "}",
        false,
        found.rule(),
        1,
        place.town().profile(),
        day,
        Town.at(day, 10),
        written.caseworker(),
        day.plusMonths(place.profile().stateFirst().holdsMonths()));
    if (found.equals(WAITING_FOR_THE_STATE)) {
      carry(id, written, day);
    }
  }

  private void carry(UUID check, WriteCase.Written written, LocalDate day) {
    rows.add(
        Table.STATE_CARRIED,
        check,
        written.id(),
        Words.said("carried", chance),
        day,
        Town.at(day, 11),
        written.caseworker());
  }

  private Found found(WriteCase.Written written) {
    if (written.cause().equals("SICK")) {
      return ILL;
    }
    return chance.percent(CARRIED)
        ? WAITING_FOR_THE_STATE
        : chance.one(List.of(EXHAUSTED, EXHAUSTED, INADEQUATE));
  }

  private static Found work(String how, String reason) {
    var facts =
        """
        {"registeredOn": "%2$s", "seeksWork": true, "unemployedSince": "%1$s", "benefit": false,
         "programme": "NONE", "establishment": false, "measures": "HOW",
         "measuresBy": "Arbetsförmedlingen", "measuresOn": "%3$s",
         "measuresWhy": "Det som finns hos dem är prövat eller passar inte."}\
        """;
    return new Found("WORK", facts.replace("HOW", how), "MUNICIPALITY", reason, "STF-01");
  }
}
