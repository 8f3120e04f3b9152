package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.demo.fill.Journey.Stay;

/// Writes what waits to be carried out at the caseworker that one can be: a check that was ended by
/// a decision which the municipality then changed, with a month of assistance that somebody stated
/// and took back, and a decision on a level that the court changed.
final class WriteLately {

  private static final int ENDED_ON_DAY = 26;
  private static final int MONTHS_WITHOUT = 2;
  private static final int UNTIL_CHANGED = 14;
  private static final int HIGHEST_TO_RAISE = 5;
  private static final int DAYS_IN_COURT = 60;

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;
  private final List<WriteCheck.Given> given = new ArrayList<>();

  WriteLately(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " lately");
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

  /// To be called before the imports are written.
  void write(WriteCheck checks, WriteAssistance assistance) {
    var before = place.today().minusDays(UNTIL_CHANGED + 2L);
    var month =
        YearMonth.from(before).minusMonths(before.getDayOfMonth() < ENDED_ON_DAY + 2 ? 1 : 0);
    var silent = month.minusMonths(MONTHS_WITHOUT);
    given.stream()
        .filter(one -> isOver(one, month) && one.check().decided().isBefore(silent.atEndOfMonth()))
        .min(Comparator.comparing(one -> !isReason(one, "LEFT")))
        .ifPresent(one -> {
          assistance.stop(one.written().household(), silent);
          end(one, month, checks.number(month.getYear()));
        });
    given.stream().filter(this::canBeRaised).findFirst().ifPresent(this::raise);
  }

  private static boolean isOver(WriteCheck.Given one, YearMonth month) {
    var stays = one.check().stays();
    return !stays.isEmpty()
        && stays.getLast().last() instanceof LocalDate last
        && last.isBefore(month.atDay(ENDED_ON_DAY))
        && !isReason(one, "SELF_SUPPORTING");
  }

  private static boolean isReason(WriteCheck.Given one, String reason) {
    return reason.equals(one.check().stays().getLast().reason());
  }

  private void end(WriteCheck.Given one, YearMonth month, String number) {
    var id = chance.id();
    var on = Chance.weekday(month.atDay(ENDED_ON_DAY));
    rows.add(
        Table.CHECK_ENDED,
        id,
        one.voucher(),
        one.written().id(),
        month.atEndOfMonth(),
        Words.said("end-reason", chance),
        "CHK-02",
        1,
        facts(one, month),
        on,
        Town.at(on, 14),
        one.written().caseworker(),
        number,
        place.town().profile(),
        place.profile().lawOn(on).text(),
        place.profile().delegationOn(on).text());
    event(one, id, "DELIVERED", on.plusDays(2), "BY_POST", "");
    event(one, id, "APPEALED", on.plusDays(9), null, Words.said("end-APPEALED", chance));
    event(
        one,
        id,
        "RECONSIDERED",
        on.plusDays(UNTIL_CHANGED),
        "IS_CHANGED",
        Words.said("end-RECONSIDERED", chance));
    stated(one, month.minusMonths(MONTHS_WITHOUT), on);
  }

  /// The month of the decision, which was not over, and those before it, of which the next month's
  /// file told.
  private String facts(WriteCheck.Given one, YearMonth month) {
    var before = month.minusMonths(1);
    return Json.object(
        Map.of(
            "age",
            one.journey().person().born().until(month.atDay(ENDED_ON_DAY)).getYears(),
            "months",
            List.of(month, before, before.minusMonths(1)).stream()
                .map(each -> Map.of("month", each.toString(), "register", "SILENT"))
                .toList(),
            "reached",
            Map.of(
                before.toString(),
                month.atDay(ENDED_ON_DAY).toString(),
                before.minusMonths(1).toString(),
                before.atDay(ENDED_ON_DAY).toString()),
            "whenEnded",
            "ASK",
            "placementRuns",
            false));
  }

  /// One month before the end, which was taken back, and the last one since.
  private void stated(WriteCheck.Given one, YearMonth first, LocalDate ended) {
    state(one, first, "stated-first", Chance.weekday(ended.minusDays(18)));
    state(
        one,
        YearMonth.from(place.today()).minusMonths(1),
        "stated-known",
        Chance.weekday(place.today().minusDays(3)));
    var on = Chance.weekday(ended.minusDays(6));
    rows.add(
        Table.STATED_TAKEN_BACK,
        one.written().id(),
        0,
        Words.said("stated-back", chance),
        on,
        Town.at(on, 11),
        one.written().caseworker());
  }

  private void state(WriteCheck.Given one, YearMonth month, String known, LocalDate on) {
    rows.add(
        Table.ASSISTANCE_STATED,
        one.written().id(),
        month.atDay(1),
        Words.said(known, chance),
        on,
        Town.at(on, 10),
        one.written().caseworker());
  }

  /// Somebody at a provider, whose decision was delivered in good time and never appealed.
  private boolean canBeRaised(WriteCheck.Given one) {
    return one.check().stays().stream().anyMatch(Stay::isRunning)
        && one.check().level().level() <= HIGHEST_TO_RAISE
        && one.check().decided().isBefore(place.today().minusDays(DAYS_IN_COURT))
        && events(one.decision()).equals(List.of("DELIVERED"));
  }

  private List<@Nullable Object> events(UUID decision) {
    return rows.rows(Table.DECISION_EVENT).stream()
        .filter(row -> decision.equals(row.get("decision_id")))
        .<@Nullable Object>map(row -> row.get("kind"))
        .toList();
  }

  private void raise(WriteCheck.Given one) {
    var id = one.decision();
    var came = one.check().decided().plusDays(16);
    event(one, id, "APPEALED", came, null, Words.said("APPEALED", chance));
    event(one, id, "RECONSIDERED", came.plusDays(4), "STANDS", Words.said("RECONSIDERED", chance));
    event(one, id, "FORWARDED", came.plusDays(5), null, Words.said("FORWARDED", chance));
    event(
        one,
        id,
        "COURT_DECIDED",
        place.today().minusDays(3),
        "GRANTED",
        Words.said("level-COURT_DECIDED", chance));
  }

  private void event(
      WriteCheck.Given one,
      UUID decision,
      String kind,
      LocalDate day,
      @Nullable String detail,
      String words) {
    var on = Chance.weekday(day);
    rows.add(
        Table.DECISION_EVENT,
        chance.id(),
        decision,
        one.written().id(),
        kind,
        on,
        detail,
        words,
        Town.at(on, 14),
        one.written().caseworker());
  }
}
