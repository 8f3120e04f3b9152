package se.vagval.remuneration.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The contract once more, as dull as can be: every calendar day is walked, every öre counted with
/// numbers of any size. It shares nothing with the code that it judges.
final class DayByDayOracle {

  private final Sample sample;
  private final List<Map<String, Object>> lines = new ArrayList<>();
  private final Set<LocalDate> paidWeeks = new HashSet<>();
  private long dayNumber;

  private DayByDayOracle(Sample sample) {
    this.sample = sample;
  }

  static Map<String, Object> statement(Sample sample) {
    return new DayByDayOracle(sample).statement();
  }

  private Map<String, Object> statement() {
    for (var spell : sample.placements()) {
      var running = spell.runningDays(sample.asOf());
      if (running.size() >= sample.neededDays()) {
        var qualified = YearMonth.from(running.get(sample.neededDays() - 1));
        var month = new TreeMap<YearMonth, BigInteger[]>();
        running.forEach(day -> walk(spell, day, month));
        month.forEach((m, sums) -> addRunning(spell, qualified, m, sums));
      }
    }
    var paid = total();
    sample.placements().forEach(spell -> addResult(spell, paid));
    var statement = new LinkedHashMap<String, Object>();
    statement.put("lines", lines);
    statement.put("totalOre", total().longValueExact());
    if (sample.extras().containsKey("posted")) {
      statement.put("adjustments", OracleLedger.adjustments(lines, sample));
    }
    if (sample.extras().containsKey("funders")) {
      statement.put("funding", OracleLedger.funding(total(), sample));
    }
    return statement;
  }

  /// One running day: counts it in its month, or its week in the month of the Thursday.
  private void walk(Spell spell, LocalDate day, Map<YearMonth, BigInteger[]> months) {
    switch (sample.model()) {
      case "check" -> {
        if (isPayable(spell, day)) {
          dayNumber++;
          if (dayNumber <= number("plannedDays").longValueExact()) {
            count(months, YearMonth.from(day), worth(dayNumber).subtract(worth(dayNumber - 1)));
          }
        }
      }
      case "monthly" -> {
        if (isPayable(spell, day)) {
          count(months, YearMonth.from(day), BigInteger.ZERO);
        }
      }
      default -> {
        var sunday = day;
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
          sunday = sunday.plusDays(1);
        }
        if (!sunday.isAfter(sample.asOf()) && paidWeeks.add(sunday)) {
          count(months, YearMonth.from(sunday.minusDays(3)), number("weekOre"));
        }
      }
    }
  }

  private static void count(
      Map<YearMonth, BigInteger[]> months, YearMonth month, BigInteger amount) {
    var sums =
        months.computeIfAbsent(month, _ -> new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO});
    sums[0] = sums[0].add(BigInteger.ONE);
    sums[1] = sums[1].add(amount);
  }

  private boolean isPayable(Spell spell, LocalDate day) {
    var status = spell.days().getOrDefault(day, "nothing planned");
    return switch (String.valueOf(sample.terms().get("attendanceRule"))) {
      case "all-days" -> true;
      case "exclude-invalid-absence" -> !status.equals("invalid-absence");
      default -> !status.equals("invalid-absence") && !status.equals("unreported");
    };
  }

  /// What the first n days of a check are worth together.
  private BigInteger worth(long n) {
    return cap().multiply(BigInteger.valueOf(n)).divide(number("plannedDays"));
  }

  private BigInteger cap() {
    return part(
        number("checkOre"), new BigDecimal(String.valueOf(sample.terms().get("runningShare"))));
  }

  private void addRunning(Spell spell, YearMonth qualified, YearMonth month, BigInteger[] sums) {
    var amount = sums[1];
    if (sample.model().equals("monthly")) {
      var length = BigInteger.valueOf(month.lengthOfMonth());
      amount = number("monthlyOre").multiply(sums[0]).divide(length);
    }
    var due = month.isBefore(qualified) ? qualified : month;
    addLine(spell, List.of("running", month.toString(), due.toString()), sums[0], amount);
  }

  private void addResult(Spell spell, BigInteger paid) {
    var result = (Map<?, ?>) OracleLedger.member(sample.terms(), "result");
    var running = spell.runningDays(sample.asOf()).size();
    if (!(sample.extras().get("exit") instanceof Map<?, ?> exit)
        || !spell.id().equals(exit.get("placement"))
        || running < sample.neededDays()
        || "none".equals(result.get("basis"))) {
      return;
    }
    var base = base(String.valueOf(result.get("basis")), paid);
    var before = BigDecimal.ZERO;
    for (var part : (List<?>) OracleLedger.member(result, "payout")) {
      var isEvidence = "on-evidence".equals(((Map<?, ?>) part).get("when"));
      var after = before.add(new BigDecimal(String.valueOf(((Map<?, ?>) part).get("share"))));
      var amount = part(base, after).subtract(part(base, before));
      before = after;
      if (exit.get(isEvidence ? "evidenceApproved" : "sustainedApproved") instanceof String day
          && !LocalDate.parse(day).isAfter(sample.asOf())
          && amount.signum() != 0) {
        var kind = isEvidence ? "result-evidence" : "result-sustained";
        var month = day.substring(0, 7);
        addLine(spell, List.of(kind, month, month), BigInteger.ZERO, amount);
      }
    }
  }

  private BigInteger base(String basis, BigInteger paid) {
    if (!sample.model().equals("check")) {
      return number("bonusOre");
    }
    return number("checkOre").subtract(basis.equals("remainder") ? paid : cap());
  }

  /// @param words kind, month, due
  private void addLine(Spell spell, List<String> words, BigInteger days, BigInteger amount) {
    var line = new LinkedHashMap<String, Object>();
    line.put("placement", spell.id());
    line.put("provider", spell.provider());
    line.put("kind", words.get(0));
    line.put("month", words.get(1));
    line.put("due", words.get(2));
    line.put("days", days.intValueExact());
    line.put("amountOre", amount.longValueExact());
    lines.add(line);
  }

  private BigInteger total() {
    return lines.stream()
        .map(line -> new BigInteger(String.valueOf(line.get("amountOre"))))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private BigInteger number(String term) {
    return new BigInteger(String.valueOf(sample.terms().get(term)));
  }

  private static BigInteger part(BigInteger amount, BigDecimal share) {
    return new BigDecimal(amount).multiply(share).setScale(0, RoundingMode.FLOOR).toBigInteger();
  }
}
