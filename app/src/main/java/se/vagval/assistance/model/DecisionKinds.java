package se.vagval.assistance.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// The kinds of decision as registers write them, as dated rows: a changed wording is a new row
/// beside the old, chosen by the day of the decision. What is not on the list is not guessed.
@Term(sv = "kodlista för beslut om bistånd", source = "our reading")
public record DecisionKinds(List<Row> rows) {

  /// @param code our own short code
  /// @param until the first day on which it holds no longer; null while it goes on
  /// @param written how registers write it
  /// @param nationalCode null where it is not known
  public record Row(
      String code,
      DecisionKind kind,
      LocalDate from,
      @Nullable LocalDate until,
      List<String> written,
      @Nullable String nationalCode) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean isWritten(String word) {
      return code.equalsIgnoreCase(word) || written.contains(word);
    }
  }

  public DecisionKinds {
    rows = List.copyOf(rows);
    for (var row : rows) {
      requireOnce(row.from(), rows);
    }
  }

  private static void requireOnce(LocalDate day, List<Row> rows) {
    var words = new HashSet<String>();
    for (var row : rows) {
      if (row.holdsOn(day) && !row.written().stream().allMatch(words::add)) {
        throw new IllegalArgumentException("the list says twice on a day: " + row.code());
      }
    }
  }

  /// What that word means on that day.
  public Optional<DecisionKind> of(String written, LocalDate day) {
    var word = written.strip().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.holdsOn(day) && row.isWritten(word))
        .map(Row::kind)
        .findFirst();
  }
}
