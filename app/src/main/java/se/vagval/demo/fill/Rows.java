package se.vagval.demo.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows on their way into the database, sent table by table in an order that the foreign keys
/// allow.
final class Rows {

  private static final class Row {

    private final @Nullable Object[] values;

    Row(@Nullable Object[] values) {
      this.values = values;
    }
  }

  private static final int BATCH = 2000;

  private final EnumMap<Table, List<Row>> waiting = new EnumMap<>(Table.class);

  /// One row, column by column as [Table] lists them.
  void add(Table table, @Nullable Object... values) {
    if (values.length != table.width()) {
      throw new IllegalArgumentException(table + " takes " + table.width() + " values");
    }
    waiting.computeIfAbsent(table, none -> new ArrayList<>()).add(new Row(values));
  }

  int count() {
    return waiting.values().stream().mapToInt(List::size).sum();
  }

  int count(Table table) {
    return of(table).size();
  }

  /// Each row of a table, by column.
  List<Map<String, @Nullable Object>> rows(Table table) {
    return of(table).stream().map(row -> table.named(row.values)).toList();
  }

  /// The same for the same rows in the same order.
  int fingerprint() {
    return waiting.values().stream()
        .flatMap(List::stream)
        .mapToInt(row -> Arrays.deepHashCode(row.values))
        .reduce(1, (sum, row) -> 31 * sum + row);
  }

  void send(JdbcTemplate database) {
    waiting.forEach((table, rows) -> {
      for (var from = 0; from < rows.size(); from += BATCH) {
        send(database, table, rows.subList(from, Math.min(from + BATCH, rows.size())));
      }
    });
  }

  private static void send(JdbcTemplate database, Table table, List<Row> rows) {
    var _ =
        database.batchUpdate(
            table.insert(),
            rows,
            rows.size(),
            (statement, row) -> {
              for (var at = 0; at < row.values.length; at++) {
                statement.setObject(at + 1, row.values[at]);
              }
            });
  }

  private List<Row> of(Table table) {
    return waiting.getOrDefault(table, List.of());
  }
}
