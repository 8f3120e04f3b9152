package se.vagval.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vagval.demo.OwnDatabase;
import se.vagval.testing.TestDatabase;

/// What was written in checks of the log before it moved to where words may stand (version 23 of
/// the log's tables) is there after it, of every municipality.
class WordsElsewhereTest {

  private static final UUID CLOSED = UUID.randomUUID();
  private static final UUID OPEN = UUID.randomUUID();
  private static final UUID SOMEBODY = UUID.randomUUID();

  private String url;

  @BeforeEach
  void the_tables_as_they_were_before_with_an_open_check_and_a_closed_one() throws SQLException {
    url = TestDatabase.emptyDatabase();
    migrate("__root", "latest");
    migrate("access", "latest");
    migrate("audit", "22");
    migrate("retention", "1");
    try (var connection = asSuperuser()) {
      review(connection, "ekvik", CLOSED);
      item(connection, "ekvik", CLOSED, 1, "'IN_ORDER'", "Vikarierade i ärendet");
      item(connection, "ekvik", CLOSED, 2, "'DEVIATION'", "Frågad 3/9; ’glömde’ logga ut");
      item(connection, "ekvik", CLOSED, 3, "'IN_ORDER'", "");
      run(
          connection,
          "update audit.review set conclusion = 'Ett avvikande.', closed_at = now(), closed_by = '%s'"
              .formatted(SOMEBODY));
      review(connection, "sundasen", OPEN);
      item(connection, "sundasen", OPEN, 1, "'ASKED'", "Väntar på svar");
      item(connection, "sundasen", OPEN, 2, "null", "");
    }
  }

  @Test
  void every_word_arrives_with_the_check_and_the_entry_it_was_written_of() throws SQLException {
    migrate("audit", "latest");

    try (var connection = asSuperuser()) {
      assertThat(
              all(
                  connection,
                  "select municipality || ' ' || review_id || ' ' || entry_id || ' ' || words"
                      + " from access.log_finding order by municipality, entry_id"))
          .containsExactly(
              "ekvik " + CLOSED + " 1 Vikarierade i ärendet",
              "ekvik " + CLOSED + " 2 Frågad 3/9; ’glömde’ logga ut",
              "sundasen " + OPEN + " 1 Väntar på svar");
      assertThat(
              all(
                  connection,
                  "select municipality || ' ' || review_id || ' ' || words from access.log_conclusion"))
          .containsExactly("ekvik " + CLOSED + " Ett avvikande.");
      assertThat(all(connection, "select count(*) from audit.review_item")).containsExactly("5");
      assertThat(all(connection, "select id from audit.review where closed_at is not null"))
          .containsExactly(CLOSED.toString());
    }
  }

  @Test
  void no_word_is_left_in_the_log() throws SQLException {
    migrate("audit", "latest");

    try (var connection = asSuperuser()) {
      assertThat(
              all(
                  connection,
                  """
                  select column_name from information_schema.columns where table_schema = 'audit'
                    and (table_name, column_name) in (('review', 'conclusion'), ('review_item', 'note'))
                  """))
          .isEmpty();
    }
  }

  @Test
  void what_was_closed_stays_closed_and_what_was_open_can_be_closed() throws SQLException {
    migrate("audit", "latest");

    try (var connection = asSuperuser()) {
      run(connection, "set app.municipality = 'ekvik'");
      for (var change :
          List.of(
              "update access.log_finding set words = 'x' where municipality = 'ekvik'",
              "delete from access.log_conclusion where municipality = 'ekvik'",
              "update audit.review set closed_at = null, closed_by = null where id = '"
                  + CLOSED
                  + "'")) {
        assertThatThrownBy(() -> run(connection, change)).hasMessageContaining("is closed");
      }
      run(connection, "set app.municipality = 'sundasen'");
      var close =
          "update audit.review set closed_at = now(), closed_by = '%s' where id = '%s'"
              .formatted(SOMEBODY, OPEN);
      assertThatThrownBy(() -> run(connection, close)).hasMessageContaining("with a conclusion");
      run(
          connection,
          "insert into access.log_conclusion (municipality, review_id, words) values ('sundasen', '%s', 'I sin ordning')"
              .formatted(OPEN));
      run(connection, close);
    }
  }

  @Test
  void the_rows_are_shut_to_other_municipalities_again() throws SQLException {
    migrate("audit", "latest");

    try (var connection = asSuperuser()) {
      assertThat(
              all(
                  connection,
                  """
                  select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname in ('access', 'audit') and c.relkind = 'r' and c.relname !~ '^flyway'
                    and c.relrowsecurity and not c.relforcerowsecurity
                  """))
          .isEmpty();
      run(connection, "set role " + OwnDatabase.SERVICE);
      run(connection, "set app.municipality = 'ekvik'");
      assertThat(all(connection, "select distinct municipality from access.log_finding"))
          .containsExactly("ekvik");
    }
  }

  /// As the service migrates a module when it starts.
  private void migrate(String module, String to) {
    Flyway.configure()
        .dataSource(url, OwnDatabase.OWNER, "")
        .locations("classpath:db/migration/" + module)
        .table("flyway_schema_history_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("appRole", OwnDatabase.SERVICE))
        .target(to)
        .load()
        .migrate();
  }

  private static void review(Connection connection, String municipality, UUID id)
      throws SQLException {
    run(
        connection,
        "insert into audit.review (municipality, id, month, drawn_at, drawn_by) values ('%s', '%s', '2026-08-01', now(), '%s')"
            .formatted(municipality, id, SOMEBODY));
  }

  private static void item(
      Connection connection,
      String municipality,
      UUID review,
      int entry,
      String outcome,
      String note)
      throws SQLException {
    var noted = outcome.equals("null") ? "null, null" : "'" + SOMEBODY + "', now()";
    run(
        connection,
        ("insert into audit.review_item (municipality, review_id, entry_id, reason, outcome, note, noted_by, noted_at)"
                + " values ('%s', '%s', %d, 'RANDOM', %s, '%s', %s)")
            .formatted(municipality, review, entry, outcome, note, noted));
  }

  private Connection asSuperuser() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static List<String> all(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
