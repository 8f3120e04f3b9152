package se.vagval.casework.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.Cause;
import se.vagval.kernel.Term;

/// The wording of causes of assistance, as dated rows: a changed wording is a new row beside the
/// old, chosen by date.
@Term(
    sv = "kodlista för försörjningshinder",
    source = "Socialstyrelsens statistik om ekonomiskt bistånd")
public record CauseList(List<Row> rows) {

  /// @param code our own short code
  /// @param until the first day on which it holds no longer; null while it goes on
  /// @param nationalCode null where it is not known
  /// @param isStated whether the source has it; otherwise it is our reading
  public record Row(
      String code,
      Cause cause,
      LocalDate from,
      @Nullable LocalDate until,
      String sv,
      String en,
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

  public CauseList {
    rows = List.copyOf(rows);
    for (var row : rows) {
      requireOnce(row, rows);
    }
  }

  private static void requireOnce(Row row, List<Row> rows) {
    var codes = new HashSet<String>();
    var sameDay = rows.stream().filter(other -> other.holdsOn(row.from())).toList();
    if (sameDay.stream().filter(other -> other.cause() == row.cause()).count() > 1
        || !sameDay.stream().allMatch(other -> codes.add(other.code()))) {
      throw new IllegalArgumentException("the list says twice on a day: " + row.code());
    }
  }

  /// Those that can be chosen on that day, in order.
  public List<Row> on(LocalDate day) {
    return rows.stream().filter(row -> row.holdsOn(day)).toList();
  }

  /// How the cause is worded on that day.
  public Optional<Row> of(Cause cause, LocalDate day) {
    return on(day).stream().filter(row -> row.cause() == cause).findFirst();
  }
}
