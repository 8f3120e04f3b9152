package se.vagval.retention.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.core.BaseConnection;
import se.vagval.retention.model.CopiedTable;
import se.vagval.retention.model.KeptColumn;

/// One end of a copy: a database as the owner of the tables sees it.
public final class CopyDatabase implements AutoCloseable {

  /// Which database, and as whom.
  public record Address(String url, String owner, String password) {

    @Override
    public String toString() {
      return owner + " at " + url;
    }
  }

  /// What is never copied: who was signed in, from where, and the log with its chain, which could
  /// not be proved without all it holds.
  private static final String LEFT_OUT =
      """
      schema <> 'audit' and (schema, table_name) not in
        (('access', 'session'), ('access', 'session_attributes'), ('access', 'sign_in_attempt'), ('access', 'rate_limit'))
      """;

  private static final long SAME = 7_403_331L;

  private final Connection connection;

  private CopyDatabase(Connection connection) {
    this.connection = connection;
  }

  public static CopyDatabase open(Address address) throws SQLException {
    var connection =
        DriverManager.getConnection(address.url(), address.owner(), address.password());
    connection.setAutoCommit(false);
    return new CopyDatabase(connection);
  }

  /// Everything as it stands at this moment, and nothing is written.
  public void readOnly() throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
  }

  /// Whether both are the same database: what one locks the other cannot.
  public boolean isSameAs(CopyDatabase other) throws SQLException {
    execute("select pg_advisory_xact_lock(" + SAME + ")");
    return !other.yes("select pg_try_advisory_xact_lock(" + SAME + ")");
  }

  public boolean isEmpty() throws SQLException {
    return yes(
        """
        select not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p', 'v', 'm') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%')
        """);
  }

  /// In an order in which no row comes before what it refers to.
  public List<CopiedTable> tables() throws SQLException {
    var tables = new ArrayList<CopiedTable>();
    for (var name :
        strings(
            "select distinct schema || '.' || table_name from tenancy.inventory where "
                + LEFT_OUT
                + " order by 1")) {
      int dot = name.indexOf('.');
      tables.add(table(name.substring(0, dot), name.substring(dot + 1)));
    }
    return InOrder.of(tables, strings(InOrder.REFERENCES));
  }

  private CopiedTable table(String schema, String name) throws SQLException {
    var columns = new ArrayList<KeptColumn>();
    try (var asked =
        connection.prepareStatement(
            """
            select column_name, type, coalesce(tag, '') as tag, coalesce(kept, false) as kept,
              coalesce(note, '') = 'reference' as reference, not_null, preset
            from tenancy.inventory where schema = ? and table_name = ? and not generated order by place
            """)) {
      asked.setString(1, schema);
      asked.setString(2, name);
      var row = asked.executeQuery();
      while (row.next()) {
        columns.add(
            new KeptColumn(
                row.getString("column_name"),
                row.getString("type"),
                new KeptColumn.Said(
                    row.getString("tag"), row.getBoolean("kept"), row.getBoolean("reference")),
                row.getBoolean("not_null"),
                row.getString("preset")));
      }
    }
    return new CopiedTable(schema, name, List.copyOf(columns));
  }

  /// Whose data there are.
  public List<String> municipalities() throws SQLException {
    execute("select set_config('app.listing', 'municipalities', true)");
    return strings("select municipality from access.municipality order by 1");
  }

  /// From now on that municipality's rows are seen.
  public void enter(String municipality) throws SQLException {
    try (var asked =
        connection.prepareStatement("select set_config('app.municipality', ?, true)")) {
      asked.setString(1, municipality);
      asked.execute();
    }
    execute("select set_config('app.listing', '', true)");
  }

  public List<String> numbers() throws SQLException {
    return strings(
        """
        select number from casework.person_number where number is not null
        union select personal_number from casework.person where personal_number is not null
        union select stated_number from casework.person where stated_number is not null
        """);
  }

  /// Rows come in as they are: what the tables do of themselves when a row comes was done where it
  /// came from. The tables are shut again by [#shut].
  public void open(List<CopiedTable> tables) throws SQLException {
    for (var table : tables) {
      execute("alter table " + table.written() + " no force row level security");
      execute("alter table " + table.written() + " disable trigger user");
    }
  }

  public void shut(List<CopiedTable> tables) throws SQLException {
    for (var table : tables) {
      execute("alter table " + table.written() + " enable trigger user");
      execute("alter table " + table.written() + " force row level security");
    }
    for (var number : strings(NUMBERED)) {
      execute(number);
    }
    connection.commit();
  }

  /// Numbers that the database gives go on after those that came.
  private static final String NUMBERED =
      """
      select format('select setval(%L, coalesce((select max(%I) from %I.%I), 0) + 1, false)',
        pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname), a.attname, n.nspname, c.relname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attidentity <> '' and c.relkind = 'r' and n.nspname <> 'audit'
      """;

  public CopyManager copying() throws SQLException {
    return new CopyManager(connection.unwrap(BaseConnection.class));
  }

  /// The rows, one a line, as COPY writes them.
  public InputStream rows(String copy) throws SQLException {
    return new PGCopyInputStream(connection.unwrap(PGConnection.class), copy);
  }

  private boolean yes(String sql) throws SQLException {
    try (var asked = connection.createStatement();
        var row = asked.executeQuery(sql)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private List<String> strings(String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var asked = connection.createStatement();
        var row = asked.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return List.copyOf(found);
  }

  private void execute(String sql) throws SQLException {
    try (var asked = connection.createStatement()) {
      asked.execute(sql);
    }
  }

  /// What is not committed is as if it had never been.
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
