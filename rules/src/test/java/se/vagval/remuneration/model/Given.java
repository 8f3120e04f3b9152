package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.kernel.Share;
import se.vagval.remuneration.model.ResultTerms.Basis;

/// Facts for the tables of the rules: one placement `P` with provider `A` unless told otherwise.
final class Given {

  private Given() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Share share(String share) {
    return Share.parse(share).orElseThrow();
  }

  static Placement placement(String key, String start, @Nullable String lastDay) {
    var last = lastDay == null ? null : day(lastDay);
    return new Placement(new PlacementKey(key), "A", day(start), last, List.of(), List.of());
  }

  static Placement placement(String start, @Nullable String lastDay) {
    return placement("P", start, lastDay);
  }

  /// @param pauses `2026-01-01/2026-01-03`, both days included, separated by blanks
  static Placement paused(Placement placement, @Nullable String pauses) {
    return new Placement(
        placement.key(), "A", placement.start(), placement.lastDay(), periods(pauses), List.of());
  }

  /// @param days `2026-01-01=sick`, separated by blanks
  static Placement attended(Placement placement, String days) {
    var listed =
        Arrays.stream(days.split(" ", -1))
            .map(each -> new ActivityDay(day(each.substring(0, 10)), status(each.substring(11))));
    return new Placement(
        placement.key(), "A", placement.start(), placement.lastDay(), List.of(), listed.toList());
  }

  static DayStatus status(String word) {
    return Arrays.stream(DayStatus.values())
        .filter(s -> s.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static AttendanceRule attendanceRule(String word) {
    return Arrays.stream(AttendanceRule.values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static Conditions conditions(int qualifyingDays, Basis basis) {
    var half = share("0.5");
    var payout =
        List.of(
            new ResultTerms.Part(When.ON_EVIDENCE, half),
            new ResultTerms.Part(When.AFTER_SUSTAINED, half));
    return new Conditions(
        qualifyingDays, AttendanceRule.EXCLUDE_INVALID_ABSENCE, new ResultTerms(basis, payout));
  }

  static Terms.Check check(long ore, int plannedDays) {
    return check(ore, plannedDays, new Basis.Remainder());
  }

  static Terms.Check check(long ore, int plannedDays, Basis basis) {
    return new Terms.Check(Money.ofOre(ore), plannedDays, share("0.7"), conditions(1, basis));
  }

  private static List<Period> periods(@Nullable String pauses) {
    return pauses == null
        ? List.of()
        : Arrays.stream(pauses.split(" ", -1))
            .map(each -> Period.ofInclusive(day(each.substring(0, 10)), day(each.substring(11))))
            .toList();
  }

  /// `2026-01 20 388888` for each line: month, days, öre.
  static List<String> told(Statement statement) {
    return statement.lines().stream()
        .map(line -> line.month() + " " + line.days() + " " + line.amount().ore())
        .toList();
  }
}
