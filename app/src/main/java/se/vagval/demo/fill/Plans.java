package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.demo.fill.Journey.Check;
import se.vagval.demo.fill.Journey.Hours;
import se.vagval.demo.fill.Journey.Stay;
import se.vagval.profiles.LevelRow;
import se.vagval.profiles.Profile;

/// Draws what happens to people, as of a day.
final class Plans {

  private static final int[] LEVEL_WEIGHTS = {2, 5, 6, 5, 3, 2, 1, 1};
  private static final int CHANGED = 6;
  private static final int LEFT = 13;

  private final People people;
  private final Supply supply;
  private final Profile profile;
  private final LocalDate today;
  private final Chance chance;

  Plans(Town town, People people, Supply supply, Profile profile, LocalDate today) {
    this.people = people;
    this.supply = supply;
    this.profile = profile;
    this.today = today;
    this.chance = new Chance(town.id() + " plans");
  }

  /// Somebody who began at that offer on about that day.
  Journey starting(Supply.Offer offer, LocalDate day) {
    return startingAs(people.someone(), offer, Chance.weekday(day), null);
  }

  Journey startingAs(
      People.Someone person, Supply.Offer offer, LocalDate start, @Nullable String part) {
    var check = check(offer, start, Hours.USUAL);
    return around(person, List.of(check), part);
  }

  /// Somebody with two checks at once: one for the morning, one for the afternoon.
  Journey twoChecks(
      People.Someone person,
      Supply.Offer morning,
      Supply.Offer afternoon,
      LocalDate start,
      @Nullable String part) {
    return around(
        person,
        List.of(
            check(morning, start, Hours.MORNING),
            check(afternoon, Chance.weekday(start.plusDays(7)), Hours.AFTERNOON)),
        part);
  }

  /// Somebody who goes on at that offer today, on a large check.
  Journey running(
      People.Someone person, Supply.Offer offer, LocalDate start, @Nullable String part) {
    var level = level(6);
    var chosen = start.minusDays(chance.between(4, 9));
    var check =
        new Check(
            level,
            profile.plannedDays(level.months()),
            chosen.minusDays(chance.between(1, 6)),
            Hours.USUAL,
            List.of(new Stay(offer, chosen, start, null, null)));
    return around(person, List.of(check), part);
  }

  /// Somebody who ended at that offer yesterday, supporting themselves: the result is not claimed
  /// yet.
  Journey justEnded(Supply.Offer offer) {
    var start = Chance.weekday(today.minusDays(130));
    var level = level(6);
    var check =
        new Check(
            level,
            profile.plannedDays(level.months()),
            start.minusDays(9),
            Hours.USUAL,
            List.of(
                new Stay(offer, start.minusDays(7), start, today.minusDays(1), "SELF_SUPPORTING")));
    return around(people.someone(), List.of(check), null);
  }

  /// Somebody who has a check and has not chosen yet.
  Journey aboutToChoose(People.Someone person, @Nullable String part) {
    var level = level(chance.between(3, 6));
    var decided = today.minusDays(chance.between(1, 4));
    var check =
        new Check(level, profile.plannedDays(level.months()), decided, Hours.USUAL, List.of());
    return around(person, List.of(check), part);
  }

  /// Somebody who has chosen, and whom the provider has given no day yet.
  Journey aboutToStart(Supply.Offer offer) {
    var level = level(chance.between(3, 6));
    var chosen = today.minusDays(chance.between(0, 3));
    var check =
        new Check(
            level,
            profile.plannedDays(level.months()),
            chosen.minusDays(chance.between(1, 5)),
            Hours.USUAL,
            List.of(new Stay(offer, chosen, null, null, null)));
    return around(people.someone(), List.of(check), null);
  }

  /// Somebody whose mapping has begun.
  Journey beingMapped() {
    var started = today.minusDays(chance.between(0, 20));
    return new Journey(
        people.someone(),
        started.minusDays(chance.between(2, 30)),
        started,
        chance.percent(30) ? today : null,
        List.of(),
        null,
        null);
  }

  private Journey around(People.Someone person, List<Check> checks, @Nullable String part) {
    var mapped = checks.getFirst().decided().minusDays(chance.between(0, 3));
    var started = mapped.minusDays(chance.between(1, 12));
    return new Journey(
        person,
        started.minusDays(chance.between(5, 60)),
        started,
        mapped,
        checks,
        closed(checks),
        part);
  }

  private Check check(Supply.Offer offer, LocalDate start, Hours hours) {
    var weights = java.util.Arrays.copyOf(LEVEL_WEIGHTS, rows().size());
    var level = rows().get(chance.weighted(weights));
    var plannedDays = profile.plannedDays(level.months());
    var chosen = start.minusDays(chance.between(3, 14));
    var stays = stays(offer, chosen, start, plannedDays);
    return new Check(level, plannedDays, chosen.minusDays(chance.between(1, 6)), hours, stays);
  }

  private List<Stay> stays(Supply.Offer offer, LocalDate chosen, LocalDate start, int planned) {
    var stays = new ArrayList<Stay>();
    if (chance.percent(CHANGED)) {
      var last = Chance.weekday(start.plusDays(planned * chance.between(15, 40) / 100));
      if (last.isBefore(today)) {
        stays.add(new Stay(offer, chosen, start, last, "CHANGED_PROVIDER"));
        var next = Chance.weekday(last.plusDays(chance.between(6, 20)));
        var left = planned - (int) ChronoUnit.DAYS.between(start, last) - 1;
        if (next.isBefore(today)) {
          stays.add(ending(chance.one(supply.offers()), last.plusDays(3), next, left));
        }
        return stays;
      }
    }
    stays.add(ending(offer, chosen, start, planned));
    return stays;
  }

  private Stay ending(Supply.Offer offer, LocalDate chosen, LocalDate start, int planned) {
    var succeeds = chance.percent(offer.succeeding());
    var leaves = !succeeds && chance.percent(LEFT);
    var share = succeeds ? chance.between(45, 100) : leaves ? chance.between(5, 60) : 100;
    var last = start.plusDays(Math.max(1, planned * share / 100 - 1));
    var reason = succeeds ? "SELF_SUPPORTING" : leaves ? "LEFT" : "COMPLETED";
    return last.isBefore(today)
        ? new Stay(offer, chosen, start, last, reason)
        : new Stay(offer, chosen, start, null, null);
  }

  /// Most cases are closed some time after the last stay.
  private @Nullable LocalDate closed(List<Check> checks) {
    var stays = checks.stream().flatMap(check -> check.stays().stream()).toList();
    var last =
        stays.stream()
            .map(stay -> stay.last() == null ? today : stay.last())
            .max(LocalDate::compareTo)
            .orElse(today);
    var succeeded = stays.stream().anyMatch(stay -> "SELF_SUPPORTING".equals(stay.reason()));
    var closed = last.plusDays(succeeded ? chance.between(20, 70) : chance.between(30, 200));
    return closed.isBefore(today) && chance.percent(93) ? closed : null;
  }

  private LevelRow level(int number) {
    return rows().get(Math.min(number, rows().size()) - 1);
  }

  private List<LevelRow> rows() {
    return profile.levelsOn(today).rows();
  }
}
