package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.vagval.assistance.PaidMonth;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Rule;

/// A row says who was paid, for which month and how much. The month is not after the one at hand,
/// the amount is not negative; what was paid back stands in the register as a smaller amount.
@Rule(id = "AST-03", source = "our reading")
public final class RowIsReadable {

  public static final int LONGEST_CAUSE = 200;

  /// Assistance of before is another law's (socialtjänstlagen 1980:620).
  static final YearMonth FIRST = YearMonth.of(1982, 1);

  /// A row of the file.
  ///
  /// @param line as a person counts it in the file, the heading being 1
  public record Row(int line, List<String> cells) {}

  /// Who was paid, for which month.
  public record Payee(PersonalNumber number, YearMonth month) implements Whose {

    @Override
    public Subject in(HouseholdId household) {
      return new PaidMonth(household, month);
    }
  }

  private RowIsReadable() {}

  public static ReadRow<HouseholdMonth> of(Row row, Columns columns, LocalDate today) {
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
    return withAmount(row, columns, new Payee(number.get(), month.get()));
  }

  private static ReadRow<HouseholdMonth> withAmount(Row row, Columns columns, Payee whose) {
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
    return new ReadRow.Readable<>(
        row.line(),
        whose,
        columns.of(Column.HOUSEHOLD, row.cells()),
        (household, person) ->
            new HouseholdMonth(
                new PaidMonth(household, whose.month()), person, amount.get(), cause));
  }

  private static ReadRow<HouseholdMonth> unreadable(Row row, RowFault fault) {
    return new ReadRow.Unreadable<>(row.line(), fault, Optional.empty());
  }

  private static ReadRow<HouseholdMonth> unreadable(Row row, RowFault fault, Payee whose) {
    return new ReadRow.Unreadable<>(row.line(), fault, Optional.of(whose));
  }
}
