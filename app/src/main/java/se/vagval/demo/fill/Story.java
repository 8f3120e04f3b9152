package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.profiles.Profile;

/// All journeys of a town.
final class Story {

  /// Where and when it all happens.
  ///
  /// @param holidays days on which nothing is planned
  record Place(
      Town town,
      LocalDate today,
      Profile profile,
      Staff staff,
      Supply supply,
      Set<LocalDate> holidays) {

    /// What somebody was shown who chose on that day, in the words of the choice module.
    String shown(LocalDate day) {
      return Json.object(
          Map.of(
              "seed",
              day.toEpochDay(),
              "day",
              day.toString(),
              "offers",
              supply.offers().stream().map(Supply.Offer::shown).toList()));
    }

    boolean isWorkingDay(LocalDate day) {
      return day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
    }
  }

  private static final int DEMO_PROVIDER_RUNNING = 25;
  private static final int ABOUT_TO_CHOOSE = 9;
  private static final int BEING_MAPPED = 16;
  private static final int TWO_CHECKS = 14;

  private final Plans plans;
  private final People people;
  private final Supply supply;
  private final LocalDate today;
  private final Chance chance;

  Story(Town town, People people, Supply supply, Plans plans, LocalDate today) {
    this.people = people;
    this.supply = supply;
    this.plans = plans;
    this.today = today;
    this.chance = new Chance(town.id() + " story");
  }

  /// By the day that the case was opened.
  List<Journey> journeys(Town town, LocalDate since) {
    var journeys = new ArrayList<Journey>();
    supply.offers().forEach(offer -> journeys.addAll(past(offer, since)));
    if (town.equals(Town.EKVIK)) {
      addWhomOneCanBe(journeys);
    } else {
      addTwoChecks(journeys);
    }
    for (var n = 0; n < ABOUT_TO_CHOOSE; n++) {
      journeys.add(plans.aboutToChoose(people.someone(), null));
      journeys.add(plans.aboutToStart(chance.one(supply.offers())));
    }
    for (var n = 0; n < BEING_MAPPED; n++) {
      journeys.add(plans.beingMapped());
    }
    journeys.sort(
        Comparator.comparing(Journey::opened).thenComparing(journey -> journey.person().number()));
    return journeys;
  }

  /// Starts spread evenly over the months, each moved a little by chance.
  private List<Journey> past(Supply.Offer offer, LocalDate since) {
    var first = since.plusMonths(1);
    var days = (int) ChronoUnit.DAYS.between(first, today.minusDays(6));
    var count = Math.max(1, offer.starts() * days / 365);
    var journeys = new ArrayList<Journey>();
    for (var n = 0; n < count; n++) {
      var day = first.plusDays((long) days * n / count + chance.between(0, days / count / 2));
      journeys.add(plans.starting(offer, day));
    }
    return journeys;
  }

  private void addWhomOneCanBe(List<Journey> journeys) {
    var offer = supply.offer(Staff.DEMO_PROVIDER);
    journeys.add(plans.aboutToChoose(people.named("Amina", "Solgläntan"), "01:choosing"));
    journeys.add(
        plans.running(
            people.named("Jonas", "Ahldalen"),
            offer,
            Chance.weekday(today.minusDays(68)),
            "02:midway"));
    journeys.add(plans.aboutToStart(offer));
    journeys.add(plans.aboutToStart(offer));
    journeys.add(plans.justEnded(offer));
    var running =
        journeys.stream()
            .filter(journey ->
                journey.checks().stream()
                    .flatMap(check -> check.stays().stream())
                    .anyMatch(stay -> stay.isRunning() && stay.offer().equals(offer)))
            .count();
    for (var n = running; n < DEMO_PROVIDER_RUNNING; n++) {
      var start = Chance.weekday(today.minusDays(chance.between(8, 110)));
      journeys.add(plans.running(people.someone(), offer, start, null));
    }
  }

  private void addTwoChecks(List<Journey> journeys) {
    var morning = supply.offers().get(0);
    var afternoon = supply.offers().get(1);
    for (var n = 0; n < TWO_CHECKS; n++) {
      var start = Chance.weekday(today.minusDays(20 + 25L * n));
      var person = n == 0 ? people.named("Selam", "Klövervall") : people.someone();
      journeys.add(
          plans.twoChecks(person, morning, afternoon, start, n == 0 ? "01:two-checks" : null));
    }
  }
}
