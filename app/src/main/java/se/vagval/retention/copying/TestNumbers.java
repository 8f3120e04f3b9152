package se.vagval.retention.copying;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Personal numbers of the series that the tax agency keeps for tests: the birth numbers 980 to
/// 999. The year of birth stays, and so does what kind of number it is.
final class TestNumbers {

  private static final int FIRST = 980;
  private static final int SERIES = 20;
  private static final int COORDINATION = 60;

  private TestNumbers() {}

  /// For each number another, no two the same.
  ///
  /// @param chance mixes those of a year
  static Map<String, String> instead(
      List<String> known, ToIntFunction<String> chance, LocalDate today) {
    var years =
        known.stream()
            .distinct()
            .sorted(Comparator.comparingInt(chance).thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.groupingBy(TestNumbers::series, TreeMap::new, Collectors.toList()));
    var instead = new HashMap<String, String>();
    years.forEach((series, numbers) -> {
      for (int nth = 0; nth < numbers.size(); nth++) {
        var number = numbers.get(nth);
        instead.put(number, nth(Series.of(number, today), nth));
      }
    });
    return Map.copyOf(instead);
  }

  static LocalDate birthDate(String number) {
    int day = Integer.parseInt(number.substring(6, 8));
    return LocalDate.of(
        Integer.parseInt(number.substring(0, 4)),
        Integer.parseInt(number.substring(4, 6)),
        day > COORDINATION ? day - COORDINATION : day);
  }

  /// @param days how many days of the year there are to be born on
  private record Series(int year, int days, boolean coordination) {

    static Series of(String number, LocalDate today) {
      int year = Integer.parseInt(number.substring(0, 4));
      return new Series(
          year,
          year == today.getYear() ? today.getDayOfYear() : Year.of(year).length(),
          birthIsMoved(number));
    }
  }

  private static String series(String number) {
    return number.substring(0, 4) + birthIsMoved(number);
  }

  private static boolean birthIsMoved(String number) {
    return Integer.parseInt(number.substring(6, 8)) > COORDINATION;
  }

  private static String nth(Series series, int nth) {
    if (nth >= series.days() * SERIES) {
      throw new IllegalStateException(
          "more persons born in " + series.year() + " than there are numbers for tests");
    }
    var born = LocalDate.ofYearDay(series.year(), 1 + nth % series.days());
    int day = born.getDayOfMonth() + (series.coordination() ? COORDINATION : 0);
    var nine =
        "%s%02d%03d"
            .formatted(
                born.format(DateTimeFormatter.ofPattern("yyyyMM")),
                day,
                FIRST + nth / series.days());
    return nine + checkDigit(nine.substring(2));
  }

  /// By Luhn's method, as in every personal number.
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int product = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
