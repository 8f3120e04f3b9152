package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes random inputs that the contract allows, mostly near what happens in life and sometimes at
/// its limits.
final class SampleGenerator {

  static final List<String> STATUSES =
      List.of("present", "valid-absence", "sick", "invalid-absence", "unreported");

  /// Some of them sort differently by UTF-16 than by code point.
  private static final List<String> NAMES =
      List.of("P", "p", "P1", "Å", "\uff5e", "\ud801\udc00", "");

  private static final LocalDate END = LocalDate.of(2099, 12, 31);

  private final RandomGenerator random;

  private SampleGenerator(RandomGenerator random) {
    this.random = random;
  }

  static Sample any(RandomGenerator random) {
    var terms = new TermsGenerator(random).any();
    return new SampleGenerator(random).sample(terms);
  }

  static Sample check(RandomGenerator random) {
    return new SampleGenerator(random).sample(new TermsGenerator(random).check());
  }

  private Sample sample(Map<String, Object> terms) {
    var placements = placements();
    var asOf = asOf(placements);
    return new Sample(asOf, terms, placements, extras(placements));
  }

  private List<Spell> placements() {
    var spells = new ArrayList<Spell>();
    var count = chance(3) ? random.nextInt(1, 20) : random.nextInt(1, 4);
    var start = firstStart();
    while (spells.size() < count && start.isBefore(END)) {
      var isLast = spells.size() == count - 1;
      var lastDay = earlier(start.plusDays(length() - 1L), END);
      var spell = spell(spells.size(), start, isLast && chance(30) ? null : lastDay);
      spells.add(spell);
      if (spell.lastDay() == null) {
        return spells;
      }
      start = lastDay.plusDays(chance(50) ? 1 : random.nextInt(1, 40));
    }
    return spells;
  }

  private LocalDate firstStart() {
    var year = chance(40) ? 2024 : random.nextInt(1990, 2099);
    var month = chance(30) ? random.nextInt(1, 3) : random.nextInt(1, 13);
    var first = LocalDate.of(year, month, 1);
    return chance(30)
        ? first.with(YearMonth.from(first).atEndOfMonth())
        : first.plusDays(random.nextInt(0, 28));
  }

  private int length() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1, 6);
      case 1 -> random.nextInt(10, 18);
      case 2 -> random.nextInt(1, 100);
      default -> random.nextInt(50, 400);
    };
  }

  private Spell spell(int index, LocalDate start, @Nullable LocalDate lastDay) {
    var id = NAMES.get(random.nextInt(NAMES.size())) + "-" + index;
    var provider = "Anordnare " + random.nextInt(3);
    var end = lastDay == null ? earlier(start.plusDays(200), END) : lastDay;
    return new Spell(id, provider, start, lastDay, pauses(start, end), days(start, end));
  }

  private List<Spell.Pause> pauses(LocalDate start, LocalDate end) {
    var pauses = new ArrayList<Spell.Pause>();
    var span = Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    for (int i = chance(50) ? 0 : random.nextInt(1, 5); i > 0; i--) {
      var from = inTime(start.plusDays(random.nextInt(-20, span + 20)));
      var to = inTime(from.plusDays(chance(30) ? 0 : random.nextInt(0, 30)));
      pauses.add(new Spell.Pause(from, to));
    }
    return pauses;
  }

  private SortedMap<LocalDate, String> days(LocalDate start, LocalDate end) {
    var days = new TreeMap<LocalDate, String>();
    var density = chance(30) ? 0 : random.nextInt(1, 100);
    for (var day = start; !day.isAfter(end); day = day.plusDays(1)) {
      if (chance(density)) {
        days.put(day, STATUSES.get(random.nextInt(STATUSES.size())));
      }
    }
    return days;
  }

  private LocalDate asOf(List<Spell> placements) {
    var start = placements.getFirst().start();
    var lastDay = placements.getLast().lastDay();
    var end = lastDay == null ? placements.getLast().start().plusDays(150) : lastDay;
    var span = Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    var day = inTime(start.plusDays(random.nextInt(-10, span + 250)));
    return chance(30) ? YearMonth.from(day).atEndOfMonth() : day;
  }

  private Map<String, Object> extras(List<Spell> placements) {
    var extras = new LinkedHashMap<String, Object>();
    var last = placements.getLast();
    var lastDay = last.lastDay();
    if (lastDay != null && chance(70)) {
      extras.put("exit", exit(last.id(), lastDay));
    }
    if (chance(40)) {
      extras.put("posted", posted(placements));
    }
    if (chance(40)) {
      extras.put("funders", funders());
    }
    return extras;
  }

  private Map<String, Object> exit(String placement, LocalDate lastDay) {
    var exit = new LinkedHashMap<String, Object>();
    exit.put("placement", placement);
    var evidence = inTime(lastDay.plusDays(chance(20) ? 0 : random.nextInt(0, 100)));
    if (chance(85)) {
      exit.put("evidenceApproved", evidence.toString());
    }
    if (chance(60)) {
      var sustained = inTime(evidence.plusDays(chance(20) ? 0 : random.nextInt(0, 200)));
      exit.put("sustainedApproved", sustained.toString());
    }
    return exit;
  }

  private List<Map<String, Object>> posted(List<Spell> placements) {
    var posted = new ArrayList<Map<String, Object>>();
    var month = YearMonth.from(placements.getFirst().start());
    for (int i = random.nextInt(0, 12); i > 0; i--) {
      var spell = placements.get(random.nextInt(placements.size()));
      var kinds = List.of("running", "running", "result-evidence", "result-sustained");
      posted.add(
          Map.of(
              "placement", chance(80) ? spell.id() : NAMES.get(random.nextInt(NAMES.size())),
              "kind", kinds.get(random.nextInt(kinds.size())),
              "month",
                  earlier(month.plusMonths(random.nextInt(0, 8)).atDay(1), END)
                      .toString()
                      .substring(0, 7),
              "amountOre", random.nextLong(-1_000_000, 1_000_000)));
    }
    return posted;
  }

  private List<Map<String, Object>> funders() {
    var shares = new TermsGenerator(random).shares(random.nextInt(1, 9));
    return shares.stream()
        .map(share -> Map.<String, Object>of("name", "F", "share", share))
        .toList();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static LocalDate inTime(LocalDate day) {
    return day.isBefore(LocalDate.of(1990, 1, 1)) ? LocalDate.of(1990, 1, 1) : earlier(day, END);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
