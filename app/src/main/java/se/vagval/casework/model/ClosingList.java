package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Why cases are closed, as dated rows: a changed wording is a new row beside the old, chosen by
/// date.
@Term(sv = "avslutsorsak")
public record ClosingList(List<Row> rows) {

  /// @param code our own short code
  /// @param until the first day on which it holds no longer; null while it goes on
  /// @param needsWords whether it says too little alone
  /// @param nationalCode null where it is not known
  /// @param isStated whether the source has it; otherwise it is our reading
  public record Row(
      String code,
      LocalDate from,
      @Nullable LocalDate until,
      String sv,
      String en,
      boolean needsWords,
      @Nullable String nationalCode,
      boolean isStated,
      String source) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public String words(boolean inSwedish) {
      return inSwedish ? sv : en;
    }
  }

  public ClosingList {
    rows = List.copyOf(rows);
    for (var row : rows) {
      var codes = new HashSet<String>();
      if (!rows.stream()
          .filter(other -> other.holdsOn(row.from()))
          .allMatch(other -> codes.add(other.code()))) {
        throw new IllegalArgumentException("the list says twice on a day: " + row.code());
      }
    }
  }

  /// Those that can be chosen on that day, in order.
  public List<Row> on(LocalDate day) {
    return rows.stream().filter(row -> row.holdsOn(day)).toList();
  }

  /// How the code is worded on that day.
  public Optional<Row> of(String code, LocalDate day) {
    return on(day).stream().filter(row -> row.code().equals(code)).findFirst();
  }
}
