package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// Writes the payment register: one file a month, imported by the team leader near its end, with
/// what each household of a case was paid, and once more the month before. Of a few who have a
/// check nothing has been paid for some months. Beside it the decision register, which does not
/// quite agree.
final class WriteAssistance {

  private record Paid(UUID household, UUID person, long ore, String cause) {}

  /// A file that was imported on a day.
  private record Sent(UUID id, String name, LocalDate on, int turn, int added, int again) {}

  private record Month(UUID id, UUID decisions, int turn, List<Paid> paid) {}

  private static final int IMPORTED_ON_DAY = 26;
  private static final int MONTHS_BEFORE = 14;
  private static final int RIGHT_ENDED = 12;
  private static final int NO_DECISION = 2;
  private static final int REFUSED = 2;
  private static final int IN_PART = 15;
  private static final List<String> CAUSES =
      List.of("Arbetslös, ingen ersättning", "Arbetslös, otillräcklig ersättning", "Sjukskriven");

  private final Story.Place place;
  private final Rows rows;
  private final Chance chance;
  private final Chance decisions;
  private final TreeMap<YearMonth, Month> months = new TreeMap<>();

  WriteAssistance(Story.Place place, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.chance = new Chance(place.town().id() + " assistance");
    this.decisions = new Chance(place.town().id() + " decisions");
    var today = place.today();
    var last =
        today.getDayOfMonth() < IMPORTED_ON_DAY
            ? YearMonth.from(today).minusMonths(1)
            : YearMonth.from(today);
    for (var month = last.minusMonths(Facts.MONTHS + MONTHS_BEFORE);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.put(
          month, new Month(chance.id(), decisions.id(), 2 * months.size() + 1, new ArrayList<>()));
    }
  }

  /// From two months before the case was opened until it was closed.
  void write(Journey journey, WriteCase.Written written) {
    var closed = journey.closed();
    var from = YearMonth.from(journey.opened()).minusMonths(2);
    var until = closed == null ? lastOfOpen(journey) : YearMonth.from(closed).minusMonths(1);
    var cause = chance.one(CAUSES);
    for (var month = from; !month.isAfter(until); month = month.plusMonths(1)) {
      var file = months.get(month);
      if (file != null) {
        var ore = chance.between(38, 142) * 10_000L;
        file.paid().add(new Paid(written.household(), journey.person().id(), ore, cause));
      }
    }
  }

  /// Why there was a right to the check: the register of the month before.
  void right(UUID decision, UUID caseId, LocalDate decided) {
    var month = YearMonth.from(decided).minusMonths(1);
    var file = Objects.requireNonNull(months.get(month), month::toString);
    rows.add(
        Table.DECISION_RIGHT,
        decision,
        caseId,
        "REGISTER",
        month.atDay(1),
        file.id(),
        "CHK-01",
        1,
        """
        {"months": [{"month": "%s", "register": "PAID", "import": "%s"}]}\
        """
            .formatted(month, file.id()));
  }

  /// The household got nothing from that month on. To be said before the imports are written.
  void stop(UUID household, YearMonth from) {
    months
        .tailMap(from, true)
        .values()
        .forEach(file -> file.paid().removeIf(paid -> paid.household().equals(household)));
  }

  void writeImports() {
    months.forEach((month, file) -> {
      if (!file.paid().isEmpty()) {
        write(month, file);
        writeDecisions(month, file);
      }
    });
    writeWhenOver();
  }

  private YearMonth lastOfOpen(Journey journey) {
    var last = months.lastKey();
    if (journey.checks().isEmpty() || journey.part() != null || !chance.percent(RIGHT_ENDED)) {
      return last;
    }
    var stopped = last.minusMonths(chance.between(2, 4));
    var decided = YearMonth.from(journey.checks().getLast().decided());
    return stopped.isBefore(decided) ? last : stopped;
  }

  private void write(YearMonth month, Month file) {
    var before = months.get(month.minusMonths(1));
    int again = before == null ? 0 : before.paid().size();
    var name = "utbetalningar-%s.csv".formatted(month);
    var on = month.atDay(IMPORTED_ON_DAY);
    payments(new Sent(file.id(), name, on, file.turn(), file.paid().size(), again), month);
    for (var paid : file.paid()) {
      rows.add(
          Table.PAYMENT,
          paid.household(),
          month.atDay(1),
          file.turn(),
          file.id(),
          paid.person(),
          paid.ore(),
          paid.cause());
    }
  }

  /// The last month once more when it was over, with nothing new in it: only then it is known who
  /// got nothing.
  private void writeWhenOver() {
    var last = months.lastEntry();
    if (last.getKey().isBefore(YearMonth.from(place.today()))
        && !last.getValue().paid().isEmpty()) {
      var name = "utbetalningar-%s-hela.csv".formatted(last.getKey());
      var on = last.getKey().plusMonths(1).atDay(1);
      payments(
          new Sent(
              decisions.id(),
              name,
              on,
              last.getValue().turn() + 2,
              0,
              last.getValue().paid().size()),
          last.getKey());
    }
  }

  private void payments(Sent sent, YearMonth month) {
    add(sent, "PAYMENTS", "{personnummer,månad,belopp,försörjningshinder}", "{0,1,2,3,NULL}");
    rows.add(Table.IMPORT_MONTH, sent.id(), month.atDay(1));
    if (sent.again() > 0 && sent.added() > 0) {
      rows.add(Table.IMPORT_MONTH, sent.id(), month.minusMonths(1).atDay(1));
    }
  }

  private void add(Sent sent, String kind, String heading, String columns) {
    int all = sent.added() + sent.again();
    rows.add(
        Table.IMPORT,
        sent.id(),
        kind,
        sent.name(),
        heading,
        all,
        Town.at(sent.on(), 8),
        place.staff().leader(),
        columns,
        sent.turn(),
        Town.at(sent.on(), 8),
        all,
        Town.at(sent.on(), 8),
        sent.added(),
        sent.again());
  }

  private void writeDecisions(YearMonth month, Month file) {
    var decided = file.paid().stream().filter(paid -> !decisions.percent(NO_DECISION)).toList();
    if (decided.isEmpty()) {
      return;
    }
    var name = "beslut-%s.csv".formatted(month);
    var on = month.atDay(IMPORTED_ON_DAY);
    add(
        new Sent(file.decisions(), name, on, file.turn() + 1, decided.size(), 0),
        "DECISIONS",
        "{personnummer,beslutsdatum,månad,beslut,beslutsorsak}",
        "{0,1,2,NULL,3,4,NULL}");
    for (var paid : decided) {
      rows.add(
          Table.REGISTERED_DECISION,
          paid.household(),
          month.atDay(decisions.between(1, 20)),
          month.atDay(1),
          file.turn() + 1,
          file.decisions(),
          paid.person(),
          kind(),
          paid.cause());
    }
  }

  private String kind() {
    if (decisions.percent(REFUSED)) {
      return "REFUSED";
    }
    return decisions.percent(IN_PART) ? "PART_GRANTED" : "GRANTED";
  }
}
