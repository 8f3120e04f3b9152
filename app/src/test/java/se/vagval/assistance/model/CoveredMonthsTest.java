package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assistance.PaidMonth;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Money;

class CoveredMonthsTest {

  private static final PersonalNumber NUMBER =
      PersonalNumber.parse("199001189811", LocalDate.of(2026, 9, 1)).orElseThrow();

  /// A row of a month is sound, `bad` when it was left out, and `lost` when nothing can be read.
  private static ReadRow<HouseholdMonth> row(int line, String written) {
    if (written.equals("lost")) {
      return new ReadRow.Unreadable<>(line, RowFault.MONTH_UNREADABLE, Optional.empty());
    }
    var month = YearMonth.parse(written.substring(0, 7));
    return written.endsWith("bad")
        ? new ReadRow.Unreadable<>(
            line, RowFault.AMOUNT_UNREADABLE, Optional.of(new RowIsReadable.Payee(NUMBER, month)))
        : new ReadRow.Readable<>(
            line,
            new RowIsReadable.Payee(NUMBER, month),
            "",
            (household, person) ->
                new HouseholdMonth(
                    new PaidMonth(household, month), person, Money.ofKronor(line), ""));
  }

  /// Nobody in the file is known here, which takes nothing away.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          rows,                            covered
          2026-08 2026-08 2026-07,         2026-07 2026-08
          2026-08 2026-08-bad 2026-07,     2026-07
          2026-08-bad,                     ''
          2026-08 2026-07 lost,            ''
          """)
  void a_month_is_covered_when_no_row_of_it_was_left_out(String written, String covered) {
    var rows = new ArrayList<ReadRow<HouseholdMonth>>();
    for (var one : written.split(" ", -1)) {
      rows.add(row(rows.size() + 2, one));
    }

    var months = CoveredMonths.of(rows, RowsFormHouseholds.of(rows, Map.of()));

    var told = List.copyOf(months).stream().sorted().map(YearMonth::toString).toList();
    assertThat(String.join(" ", told)).isEqualTo(covered);
  }
}
