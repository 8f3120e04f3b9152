package se.vagval.demo.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows on their way into the database, sent table by table in an order that the foreign keys
/// allow.
final class Rows {

  private static final int BATCH = 2000;

  private final JdbcTemplate database;
  private final EnumMap<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);

  Rows(JdbcTemplate database) {
    this.database = database;
  }

  /// One row, column by column as [Table] lists them.
  void add(Table table, @Nullable Object... values) {
    if (values.length != table.width()) {
      throw new IllegalArgumentException(table + " takes " + table.width() + " values");
    }
    waiting.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
  }

  void send() {
    waiting.forEach(this::send);
    waiting.clear();
  }

  private void send(Table table, List<@Nullable Object[]> rows) {
    for (var from = 0; from < rows.size(); from += BATCH) {
      @SuppressWarnings({"unchecked", "rawtypes"})
      var batch = (List<Object[]>) (List) rows.subList(from, Math.min(from + BATCH, rows.size()));
      var ignored = database.batchUpdate(table.insert(), batch);
      assert ignored.length == batch.size();
    }
  }
}
