package se.vagval.retention.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import se.vagval.retention.model.CopiedTable;

/// Puts tables in an order in which each comes after those that its rows refer to.
final class InOrder {

  /// Each as `from>to`; a table that refers to itself is no matter.
  static final String REFERENCES =
      """
      select distinct format('%s.%s>%s.%s', fn.nspname, f.relname, tn.nspname, t.relname)
      from pg_constraint k
        join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
        join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
      where k.contype = 'f' and k.conrelid <> k.confrelid
      """;

  private InOrder() {}

  static List<CopiedTable> of(List<CopiedTable> tables, List<String> references) {
    var left = new LinkedHashMap<String, CopiedTable>();
    tables.forEach(table -> left.put(table.schema() + "." + table.name(), table));
    var known = Set.copyOf(left.keySet());
    var placed = new HashSet<String>();
    var inOrder = new ArrayList<CopiedTable>();
    while (!left.isEmpty()) {
      var next =
          left.keySet().stream()
              .filter(name ->
                  references.stream()
                      .filter(one -> one.startsWith(name + ">"))
                      .map(one -> one.substring(name.length() + 1))
                      .filter(known::contains)
                      .allMatch(placed::contains))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("tables that refer to each other: " + left));
      placed.add(next);
      inOrder.add(left.remove(next));
    }
    return List.copyOf(inOrder);
  }
}
