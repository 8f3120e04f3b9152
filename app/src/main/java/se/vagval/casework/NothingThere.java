package se.vagval.casework;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.vagval.web.OnceARequest;

/// What is already known to hold nothing of the case whose page is being read. Whoever knows of
/// nothing answers no, and the table is asked as always; so it is wherever something is changed.
public final class NothingThere {

  private record Of(CaseId id) {}

  private NothingThere() {}

  /// @param empty finds the tables that hold nothing of the case
  public static void look(CaseId id, Supplier<Set<String>> empty) {
    OnceARequest.of(new Of(id), empty);
  }

  /// @param table with its schema, one that [CaseTables] names
  public static boolean in(String table, CaseId id) {
    Optional<Set<String>> empty = OnceARequest.known(new Of(id));
    return empty.isPresent() && empty.get().contains(table);
  }
}
