package se.vagval.casework.model;

import java.util.List;
import java.util.Map;
import se.vagval.kernel.Term;

/// Everything that is kept about a person, table by table, as the database has it.
@Term(sv = "registerutdrag", source = "Dataskyddsförordningen artikel 15")
public record Extract(List<Part> parts) {

  /// The rows of one table, each column by its name; what is empty is left out.
  ///
  /// @param table such as `casework.person`
  public record Part(String table, List<Map<String, String>> rows) {}

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "Extract[hidden]";
  }
}
