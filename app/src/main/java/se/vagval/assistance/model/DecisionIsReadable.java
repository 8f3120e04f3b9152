package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assistance.model.RowIsReadable.Row;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Rule;

/// A row says on whom it was decided, when, from which month to which, and what. It was decided by
/// today, on months that lie within a year ahead of the decision; the last month is not before the
/// first, and the kind is one of the list.
@Rule(id = "AST-10", source = "our reading")
public final class DecisionIsReadable {

  private static final int MONTHS_AHEAD = 12;

  /// On whom it was decided, when, and from which month.
  record Applicant(PersonalNumber number, LocalDate decided, YearMonth month) implements Whose {

    @Override
    public RegisteredDecision.Which in(HouseholdId household) {
      return new RegisteredDecision.Which(household, decided, month);
    }
  }

  /// How a file and its kinds are read on a day.
  public record Reading(Columns columns, DecisionKinds kinds, LocalDate today) {

    String of(Column column, Row row) {
      return columns.of(column, row.cells());
    }
  }

  private DecisionIsReadable() {}

  public static ReadRow<RegisteredDecision> of(Row row, Reading reading) {
    var number = PersonalNumber.parse(reading.of(Column.NUMBER, row), reading.today());
    if (number.isEmpty()) {
      return unreadable(row, RowFault.NUMBER_UNREADABLE, null);
    }
    var decided = WrittenDay.of(reading.of(Column.DECIDED, row));
    if (decided.isEmpty()) {
      return unreadable(row, RowFault.DAY_UNREADABLE, null);
    }
    if (decided.get().isAfter(reading.today())
        || YearMonth.from(decided.get()).isBefore(RowIsReadable.FIRST)) {
      return unreadable(row, RowFault.DAY_OUT_OF_TIME, null);
    }
    return withMonths(row, reading, number.get(), decided.get());
  }

  private static ReadRow<RegisteredDecision> withMonths(
      Row row, Reading reading, PersonalNumber number, LocalDate decided) {
    var first = WrittenMonth.of(reading.of(Column.FIRST, row));
    if (first.isEmpty()) {
      return unreadable(row, RowFault.MONTH_UNREADABLE, null);
    }
    if (first.get().isAfter(YearMonth.from(decided).plusMonths(MONTHS_AHEAD))
        || first.get().isBefore(RowIsReadable.FIRST)) {
      return unreadable(row, RowFault.MONTH_OUT_OF_TIME, null);
    }
    return withRest(row, reading, new Applicant(number, decided, first.get()));
  }

  private static ReadRow<RegisteredDecision> withRest(Row row, Reading reading, Applicant whose) {
    var written = reading.of(Column.LAST, row);
    var last = WrittenMonth.of(written);
    if (last.isEmpty() && !written.isEmpty()) {
      return unreadable(row, RowFault.LAST_UNREADABLE, whose);
    }
    if (last.filter(month -> month.isBefore(whose.month())).isPresent()) {
      return unreadable(row, RowFault.ENDS_BEFORE_IT_BEGINS, whose);
    }
    var kind = reading.kinds().of(reading.of(Column.KIND, row), whose.decided());
    if (kind.isEmpty()) {
      return unreadable(row, RowFault.KIND_UNKNOWN, whose);
    }
    var cause = reading.of(Column.CAUSE, row);
    if (cause.length() > RowIsReadable.LONGEST_CAUSE) {
      return unreadable(row, RowFault.CAUSE_TOO_LONG, whose);
    }
    return new ReadRow.Readable<>(
        row.line(),
        whose,
        reading.of(Column.HOUSEHOLD, row),
        (household, person) ->
            new RegisteredDecision(
                whose.in(household),
                List.of(
                    new RegisteredDecision.Part(person, kind.get(), last.orElse(null), cause))));
  }

  private static ReadRow<RegisteredDecision> unreadable(
      Row row, RowFault fault, @Nullable Applicant whose) {
    return new ReadRow.Unreadable<>(row.line(), fault, Optional.ofNullable(whose));
  }
}
