package se.vagval.assistance.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.vagval.kernel.Rule;

/// A month as registers write it: `2026-03`, `202603`, `2026-03-25`, `mars 2026`, or the number
/// that Excel keeps a date as. What could be read in two ways is not read.
@Rule(id = "AST-01", source = "our reading")
public final class WrittenMonth {

  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{4})[-/.]?([0-9]{2})(?:[-/.]?[0-9]{2})?(?:[t ][0-9:.]+)?");
  private static final Pattern WORDS = Pattern.compile("(\\p{L}{3,9})\\.?[ -]?([0-9]{4})");
  private static final Pattern EXCEL = Pattern.compile("([0-9]{5})(?:[.,]0+)?");
  private static final LocalDate EXCELS_FIRST = LocalDate.of(1899, 12, 30);
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private WrittenMonth() {}

  public static Optional<YearMonth> of(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    var digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return month(digits.group(1), digits.group(2));
    }
    var words = WORDS.matcher(text);
    if (words.matches()) {
      return named(words);
    }
    var excel = EXCEL.matcher(text);
    return excel.matches()
        ? Optional.of(YearMonth.from(EXCELS_FIRST.plusDays(Integer.parseInt(excel.group(1)))))
        : Optional.empty();
  }

  private static Optional<YearMonth> named(Matcher words) {
    return MONTHS.stream()
        .filter(name -> name.startsWith(words.group(1)))
        .findFirst()
        .map(name -> YearMonth.of(Integer.parseInt(words.group(2)), MONTHS.indexOf(name) + 1));
  }

  private static Optional<YearMonth> month(String year, String month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
