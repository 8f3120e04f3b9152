package se.vagval.assistance.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.kernel.Rule;

/// A day as registers write it: `2026-03-25`, `20260325`, or the number that Excel keeps a date as.
/// A day in another order could be read in two ways, and is not read.
@Rule(id = "AST-09", source = "our reading")
public final class WrittenDay {

  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?:[tT ][0-9:.]+)?");
  private static final Pattern EXCEL = Pattern.compile("([0-9]{5})(?:[.,]0+)?");
  private static final LocalDate EXCELS_FIRST = LocalDate.of(1899, 12, 30);

  private WrittenDay() {}

  public static Optional<LocalDate> of(String written) {
    var digits = DIGITS.matcher(written.strip());
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    var excel = EXCEL.matcher(written.strip());
    return excel.matches()
        ? Optional.of(EXCELS_FIRST.plusDays(Integer.parseInt(excel.group(1))))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
