package se.vagval.casework.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.kernel.Term;

/// Everything that is kept about a person, table by table, as the database has it.
@Term(sv = "registerutdrag", source = "Dataskyddsförordningen artikel 15")
public record Extract(List<Part> parts) {

  /// The rows of one table, each column by its name; what is empty is left out.
  ///
  /// @param table such as `casework.person`
  public record Part(String table, List<Map<String, String>> rows) {

    private static final int FEW = 3;
    private static final int NARROW = 4;

    /// The names of its columns, in order.
    public List<String> columns() {
      return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    /// Whether its rows are many and short, and so are told one below the other as in a table.
    public boolean isLong() {
      var columns = columns();
      return rows.size() > FEW
          && columns.size() <= NARROW
          && columns.stream().noneMatch(Set.of("answers", "text")::contains);
    }
  }

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "Extract[hidden]";
  }
}
