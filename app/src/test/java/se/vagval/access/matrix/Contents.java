package se.vagval.access.matrix;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that a municipality has in the database but its log and who is signed in, table by table, so
/// that a test can say that nothing at all has changed.
final class Contents {

  private Contents() {}

  /// In the transaction of the municipality.
  static Map<String, String> of(JdbcClient database) {
    var contents = new TreeMap<String, String>();
    var tables =
        database
            .sql(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|public|audit)'
                  and c.relname not in ('rate_limit', 'session', 'session_attributes', 'sign_in_attempt') and has_table_privilege(c.oid, 'select')
                """)
            .query((row, n) -> row.getString(1))
            .list();
    for (var table : tables) {
      var sum =
          "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
              .formatted(table);
      contents.put(table, database.sql(sum).query((row, n) -> row.getString(1)).single());
    }
    return contents;
  }
}
