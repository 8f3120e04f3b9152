package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;

/// A row says who was paid, for which month and how much. The month is not after the one at hand,
/// the amount is not negative; what was paid back stands in the register as a smaller amount.
@Rule(id = "AST-03", source = "our reading")
public final class RowIsReadable {

  public static final int LONGEST_CAUSE = 200;

  /// Assistance of before is another law's (socialtjänstlagen 1980:620).
  private static final YearMonth FIRST = YearMonth.of(1982, 1);

  /// A row of the file.
  ///
  /// @param line as a person counts it in the file, the heading being 1
  public record Row(int line, List<String> cells) {}

  public sealed interface Outcome {
    int line();

    record Readable(int line, PersonalNumber number, YearMonth month, Money amount, Extra extra)
        implements Outcome {}

    /// @param of whose household and month it is, where that can be read all the same
    record Unreadable(int line, RowFault fault, Optional<Whose> of) implements Outcome {}
  }

  /// @param household as the register numbers it; empty where it does not
  public record Extra(String cause, String household) {}

  public record Whose(PersonalNumber number, YearMonth month) {}

  private RowIsReadable() {}

  public static Outcome of(Row row, Columns columns, LocalDate today) {
    var number = PersonalNumber.parse(columns.of(Column.NUMBER, row.cells()), today);
    if (number.isEmpty()) {
      return unreadable(row, RowFault.NUMBER_UNREADABLE);
    }
    var month = WrittenMonth.of(columns.of(Column.MONTH, row.cells()));
    if (month.isEmpty()) {
      return unreadable(row, RowFault.MONTH_UNREADABLE);
    }
    if (month.get().isAfter(YearMonth.from(today)) || month.get().isBefore(FIRST)) {
      return unreadable(row, RowFault.MONTH_OUT_OF_TIME);
    }
    return withAmount(row, columns, new Whose(number.get(), month.get()));
  }

  private static Outcome withAmount(Row row, Columns columns, Whose whose) {
    var amount = WrittenAmount.of(columns.of(Column.AMOUNT, row.cells()));
    var cause = columns.of(Column.CAUSE, row.cells());
    if (amount.isEmpty()) {
      return unreadable(row, RowFault.AMOUNT_UNREADABLE, whose);
    }
    if (amount.get().isNegative()) {
      return unreadable(row, RowFault.AMOUNT_NEGATIVE, whose);
    }
    if (cause.length() > LONGEST_CAUSE) {
      return unreadable(row, RowFault.CAUSE_TOO_LONG, whose);
    }
    var extra = new Extra(cause, columns.of(Column.HOUSEHOLD, row.cells()));
    return new Outcome.Readable(row.line(), whose.number(), whose.month(), amount.get(), extra);
  }

  private static Outcome unreadable(Row row, RowFault fault) {
    return new Outcome.Unreadable(row.line(), fault, Optional.empty());
  }

  private static Outcome unreadable(Row row, RowFault fault, Whose whose) {
    return new Outcome.Unreadable(row.line(), fault, Optional.of(whose));
  }
}
