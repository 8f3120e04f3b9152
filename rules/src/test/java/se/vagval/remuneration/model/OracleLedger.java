package se.vagval.remuneration.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The oracle's difference and funding.
final class OracleLedger {

  private OracleLedger() {}

  static Object member(Map<?, ?> tree, String name) {
    return Objects.requireNonNull(tree.get(name), name);
  }

  static List<Map<String, Object>> adjustments(List<Map<String, Object>> lines, Sample sample) {
    var sums = new LinkedHashMap<List<String>, Long>();
    lines.forEach(line -> sums.merge(key(line), amount(line), Long::sum));
    for (var entry : (List<?>) member(sample.extras(), "posted")) {
      sums.merge(key((Map<?, ?>) entry), -amount((Map<?, ?>) entry), Long::sum);
    }
    var keys = new ArrayList<>(sums.keySet());
    keys.sort(OracleLedger::compare);
    var adjustments = new ArrayList<Map<String, Object>>();
    for (var key : keys) {
      long sum = Objects.requireNonNull(sums.get(key));
      if (sum != 0) {
        var adjustment = new LinkedHashMap<String, Object>();
        adjustment.put("placement", key.get(0));
        adjustment.put("kind", key.get(1));
        adjustment.put("month", key.get(2));
        adjustment.put("amountOre", sum);
        adjustments.add(adjustment);
      }
    }
    return adjustments;
  }

  /// Gives each its floor, then öre by öre to whoever is furthest below its exact part.
  static List<Map<String, Object>> funding(BigInteger total, Sample sample) {
    var funders = (List<?>) member(sample.extras(), "funders");
    var exact =
        funders.stream()
            .map(f -> new BigDecimal(String.valueOf(((Map<?, ?>) f).get("share"))))
            .map(share -> share.multiply(new BigDecimal(total)))
            .toList();
    var given =
        new ArrayList<>(exact.stream().map(e -> e.setScale(0, RoundingMode.FLOOR)).toList());
    while (given.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(total))
        < 0) {
      int most = 0;
      for (int i = 1; i < given.size(); i++) {
        if (lack(exact, given, i).compareTo(lack(exact, given, most)) > 0) {
          most = i;
        }
      }
      given.set(most, given.get(most).add(BigDecimal.ONE));
    }
    var funding = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < given.size(); i++) {
      var part = new LinkedHashMap<String, Object>();
      part.put("name", member((Map<?, ?>) funders.get(i), "name"));
      part.put("amountOre", given.get(i).longValueExact());
      funding.add(part);
    }
    return funding;
  }

  private static BigDecimal lack(List<BigDecimal> exact, List<BigDecimal> given, int i) {
    return exact.get(i).subtract(given.get(i));
  }

  private static List<String> key(Map<?, ?> entry) {
    return List.of(
        String.valueOf(entry.get("placement")),
        String.valueOf(entry.get("kind")),
        String.valueOf(entry.get("month")));
  }

  private static long amount(Map<?, ?> entry) {
    return Long.parseLong(String.valueOf(entry.get("amountOre")));
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      var order = Arrays.compareUnsigned(wide(one.get(i)), wide(other.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static byte[] wide(String text) {
    return text.getBytes(Charset.forName("UTF-32BE"));
  }
}
