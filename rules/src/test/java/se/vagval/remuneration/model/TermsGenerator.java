package se.vagval.remuneration.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes random terms of all models.
record TermsGenerator(RandomGenerator random) {

  private static final long BILLION = 1_000_000_000;

  Map<String, Object> any() {
    return switch (random.nextInt(4)) {
      case 0 -> other("monthly", "monthlyOre");
      case 1 -> other("week", "weekOre");
      default -> check();
    };
  }

  Map<String, Object> check() {
    var terms = shared("check");
    terms.put("checkOre", amount());
    terms.put("plannedDays", random.nextInt(1, chance(20) ? 3661 : 250));
    terms.put("runningShare", oneOf("0.70", "0.7", "0", "1", "1.000", share()));
    terms.put("result", result(oneOf("remainder", "remainder", "share", "none")));
    return terms;
  }

  private Map<String, Object> other(String model, String amountName) {
    var terms = shared(model);
    var basis = oneOf("share", "none");
    terms.put(amountName, amount());
    terms.put("result", result(basis));
    if (basis.equals("share") || chance(30)) {
      terms.put("bonusOre", amount());
    }
    return terms;
  }

  private Map<String, Object> shared(String model) {
    var terms = new LinkedHashMap<String, Object>();
    terms.put("model", model);
    terms.put("qualifyingDays", qualifyingDays());
    terms.put("attendanceRule", oneOf("all-days", "exclude-invalid-absence", "reported-only"));
    return terms;
  }

  private int qualifyingDays() {
    return switch (random.nextInt(10)) {
      case 0 -> random.nextInt(0, 367);
      case 1, 2, 3 -> 14;
      default -> random.nextInt(0, 21);
    };
  }

  private Object amount() {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(0, 200);
      case 1 -> 1_000_000_000_000L - random.nextInt(0, 3);
      default -> random.nextLong(1_000, 10_000_000);
    };
  }

  private Map<String, Object> result(String basis) {
    var parts = new ArrayList<Map<String, Object>>();
    var isEvidenceFirst = random.nextBoolean();
    var shares = shares(random.nextInt(1, 3));
    for (var share : shares) {
      var when = parts.isEmpty() == isEvidenceFirst ? "on-evidence" : "after-sustained";
      parts.add(Map.of("when", when, "share", share));
    }
    return Map.of("basis", basis, "payout", parts);
  }

  /// So many shares that are together 1.
  List<String> shares(int count) {
    if (chance(30) && List.of(1, 2, 4, 5, 8).contains(count)) {
      return IntStream.range(0, count).mapToObj(_ -> decimal(BILLION / count)).toList();
    }
    var cuts = random.longs(count - 1L, 0, BILLION + 1).sorted().boxed().toList();
    var shares = new ArrayList<String>();
    var before = 0L;
    for (var cut : cuts) {
      shares.add(decimal(cut - before));
      before = cut;
    }
    shares.add(decimal(BILLION - before));
    return shares;
  }

  private String share() {
    return decimal(random.nextLong(0, BILLION + 1));
  }

  private static String decimal(long billionths) {
    return "%d.%09d".formatted(billionths / BILLION, billionths % BILLION);
  }

  private String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
