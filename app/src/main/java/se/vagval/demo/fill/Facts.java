package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import se.vagval.profiles.Profile;

/// Everything that happened in a town, as rows; the money apart.
final class Facts {

  static final int MONTHS = 30;

  private Facts() {}

  static Staff write(Town town, LocalDate today, Profile profile, Rows rows) {
    var since = today.minusMonths(MONTHS + 1).withDayOfMonth(1);
    town.write(rows, since);
    var supply = Supply.write(town, since, today, rows);
    var staff = Staff.write(town, supply, since, rows);
    if (town.equals(Town.EKVIK)) {
      new Registers(town, rows).write(today.minusMonths(MONTHS), today);
    }
    var officers = Officers.write(town, today.minusMonths(2), rows);
    var place =
        new Story.Place(town, today, profile, staff, supply, Holidays.between(since, today));
    var people = new People(town, today);
    var plans = new Plans(town, people, supply, profile, today);
    var journeys = new Story(town, people, supply, plans, today).journeys(town, since);
    write(place, journeys, people, new WriteSharing(place, officers, rows), rows);
    return staff;
  }

  private static void write(
      Story.Place place, List<Journey> journeys, People people, WriteSharing sharing, Rows rows) {
    var caseloads = new Caseloads(place.town(), place.staff(), journeys);
    var cases = new WriteCase(place, people, rows);
    var assistance = new WriteAssistance(place, rows);
    var checks = new WriteCheck(place, assistance, rows);
    var states = new WriteState(place, rows);
    var reviews = new WriteReviews(place, rows);
    reviews.supervision();
    var planned = new WritePlans(place, rows);
    var jobs = new WriteJobSearch(place, rows);
    var dialogues = new WriteDialogue(place, rows);
    var abilities = new WriteAbility(place, rows);
    var meetings = new WriteMeetings(place, rows);
    var lately = new WriteLately(place, rows);
    var anew = new WriteAnew(place, rows);
    var numbers = new HashMap<Integer, Integer>();
    for (var journey : journeys) {
      var year = journey.opened().getYear();
      var number = "VV-%d-%04d".formatted(year, numbers.merge(year, 1, Integer::sum));
      var written = cases.write(journey, caseloads.caseworkerOf(journey), number);
      states.write(journey, written);
      reviews.write(journey, written);
      assistance.write(journey, written);
      planned.write(journey, written);
      for (var check : journey.checks()) {
        var given = checks.write(journey, written, check);
        lately.saw(given);
        anew.saw(given);
      }
      sharing.write(journey, written);
      jobs.write(journey, written);
      dialogues.write(journey, written);
      abilities.write(journey, written);
      meetings.write(journey, written);
    }
    lately.write(checks, assistance);
    anew.write(checks);
    WriteNamesake.write(place, rows);
    assistance.writeImports();
    WriteRoutines.write(place, rows);
    WriteEntrance.write(place, people, rows);
  }
}
