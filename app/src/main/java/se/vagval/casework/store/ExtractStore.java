package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Extract;

/// Reads what all modules keep about a person, by what their columns say that they hold. A new
/// table is in the extract by being tagged, and one that is not tagged fails the build.
@Repository
public class ExtractStore {

  /// Names from the catalogue of the database, never from a request.
  private record Readable(String table, String condition, List<Column> columns) {}

  private record Column(String name, String type) {

    /// A document is written as base64, or told by its size.
    String sql(boolean withDocuments) {
      if (!type.equals("bytea")) {
        return "\"%s\"::text".formatted(name);
      }
      return withDocuments
          ? "encode(\"%s\", 'base64') as \"%s\"".formatted(name, name)
          : "length(\"%s\") || ' byte' as \"%s\"".formatted(name, name);
    }
  }

  private final JdbcClient database;

  ExtractStore(JdbcClient database) {
    this.database = database;
  }

  /// @param withDocuments whether documents are in it themselves, or only their size
  public Extract of(PersonId person, boolean withDocuments) {
    var parts = new ArrayList<Extract.Part>();
    for (var readable : readable()) {
      var columns =
          readable.columns().stream()
              .map(column -> column.sql(withDocuments))
              .collect(Collectors.joining(", "));
      var rows =
          database
              .sql(
                  "select %s from %s where %s"
                      .formatted(columns, readable.table(), readable.condition()))
              .param("person", person.value())
              .query((row, n) -> told(row, readable.columns()))
              .list();
      if (!rows.isEmpty()) {
        parts.add(new Extract.Part(readable.table(), rows));
      }
    }
    return new Extract(List.copyOf(parts));
  }

  private static Map<String, String> told(ResultSet row, List<Column> columns) throws SQLException {
    var told = new LinkedHashMap<String, String>();
    for (var column : columns) {
      var value = row.getString(column.name());
      if (value != null && !value.isBlank()) {
        told.put(column.name(), value);
      }
    }
    return told;
  }

  private List<Readable> readable() {
    return database
        .sql(
            """
            select schema || '.' || table_name as in_table, replace(tenancy.rows_of(schema, table_name), '$1', ':person') as rows,
              array_agg(column_name order by place) as columns, array_agg(type order by place) as types
            from tenancy.inventory
            where whose is not null and (tag like 'personal:%' or tag = 'pseudonymous')
            group by schema, table_name
            order by (schema, table_name) <> ('casework', 'person'), (schema, table_name) <> ('casework', 'case_file'),
              schema <> 'casework', schema, table_name
            """)
        .query((row, n) ->
            new Readable(row.getString("in_table"), row.getString("rows"), columns(row)))
        .list();
  }

  private static List<Column> columns(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("columns").getArray();
    var types = (String[]) row.getArray("types").getArray();
    var columns = new ArrayList<Column>();
    for (int nth = 0; nth < names.length; nth++) {
      columns.add(new Column(names[nth], types[nth]));
    }
    return List.copyOf(columns);
  }
}
