package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a decision that the court changed after a new assessment had given the person as much, at
/// the caseworker that one can be. It draws lots of its own.
final class WriteAnew {

  private static final int SINCE_NEW = 21;
  private static final int SINCE_COURT = 4;
  private static final int OLDEST_MONTHS = 18;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;
  private final List<WriteCheck.Given> given = new ArrayList<>();

  WriteAnew(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " anew");
  }

  /// Keeps those of which it may write.
  void saw(WriteCheck.Given one) {
    var journey = one.journey();
    if (journey.isOpen()
        && journey.part() == null
        && journey.checks().size() == 1
        && one.written().caseworker().equals(place.staff().caseworkers().getFirst())) {
      given.add(one);
    }
  }

  /// To be called when the others have written what waits at her, before the imports.
  void write(WriteCheck checks) {
    given.stream().filter(this::isOverAndStands).findFirst().ifPresent(one -> write(one, checks));
  }

  private void write(WriteCheck.Given one, WriteCheck checks) {
    var decided = Chance.weekday(place.today().minusDays(SINCE_NEW));
    var ladder = place.profile().levelsOn(place.today()).rows();
    var higher = ladder.get(one.check().level().level());
    var days = place.profile().plannedDays(higher.months());
    checks.writeAnew(
        one,
        new Journey.Check(higher, days, decided, one.check().hours(), List.of()),
        Words.said("anew-why", chance));
    var came = one.check().decided().plusDays(14);
    event(one, "APPEALED", came, null, Words.said("APPEALED", chance));
    event(one, "RECONSIDERED", came.plusDays(3), "STANDS", Words.said("RECONSIDERED", chance));
    event(one, "FORWARDED", came.plusDays(4), null, Words.said("FORWARDED", chance));
    event(
        one,
        "COURT_DECIDED",
        place.today().minusDays(SINCE_COURT),
        "GRANTED",
        Words.said("level-COURT_DECIDED", chance));
  }

  /// The measure is over, the highest level is not reached, and nothing happened to the decision
  /// but that it was delivered.
  private boolean isOverAndStands(WriteCheck.Given one) {
    var stays = one.check().stays();
    return !stays.isEmpty()
        && stays.getLast().last() instanceof LocalDate last
        && last.isBefore(place.today().minusDays(SINCE_NEW + 7L))
        && !"SELF_SUPPORTING".equals(stays.getLast().reason())
        && one.check().decided().isAfter(place.today().minusMonths(OLDEST_MONTHS))
        && one.check().level().level() < place.profile().levelsOn(place.today()).rows().size()
        && rows.rows(Table.CHECK_ENDED).stream()
            .noneMatch(row -> Objects.equals(row.get("voucher_id"), one.voucher()))
        && events(one.decision()).equals(List.of("DELIVERED"));
  }

  private List<@Nullable Object> events(UUID decision) {
    return rows.rows(Table.DECISION_EVENT).stream()
        .filter(row -> decision.equals(row.get("decision_id")))
        .<@Nullable Object>map(row -> row.get("kind"))
        .toList();
  }

  private void event(
      WriteCheck.Given one, String kind, LocalDate day, @Nullable String detail, String words) {
    var on = Chance.weekday(day);
    rows.add(
        Table.DECISION_EVENT,
        chance.id(),
        one.decision(),
        one.written().id(),
        kind,
        on,
        detail,
        words,
        Town.at(on, 14),
        one.written().caseworker());
  }
}
