package se.vagval.assistance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Column;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.RegisterKind;

/// Reads a file's row.
final class ImportRow {

  private ImportRow() {}

  static Import of(ResultSet row, int number) throws SQLException {
    var kind = RegisterKind.valueOf(row.getString("kind"));
    return new Import(
        new ImportId(row.getObject("id", UUID.class)),
        kind,
        row.getString("file_name"),
        List.of((String[]) row.getArray("heading").getArray()),
        row.getInt("row_count"),
        row.getTimestamp("uploaded_at").toInstant(),
        new AccountId(row.getObject("uploaded_by", UUID.class)),
        columns(kind, row),
        new Import.Progress(
            row.getObject("turn", Integer.class),
            row.getInt("done"),
            instant(row, "broke_at"),
            instant(row, "given_up_at"),
            instant(row, "finished_at"),
            instant(row, "undone_at")),
        new Import.Counts(
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("unchanged"),
            row.getInt("unknown"),
            row.getInt("faulty")));
  }

  private static @Nullable Columns columns(RegisterKind kind, ResultSet row) throws SQLException {
    var kept = row.getArray("columns");
    if (kept == null) {
      return null;
    }
    var places = (@Nullable Integer[]) kept.getArray();
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < places.length; i++) {
      var place = places[i];
      if (place != null) {
        columns.put(kind.columns().get(i), place);
      }
    }
    return new Columns(columns);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
