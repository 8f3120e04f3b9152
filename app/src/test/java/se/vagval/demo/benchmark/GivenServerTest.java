package se.vagval.demo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.vagval.testing.TestDatabase;

@Execution(ExecutionMode.SAME_THREAD)
class GivenServerTest {

  private final String mark = "it's " + UUID.randomUUID();

  @Test
  void what_was_loaded_whole_is_kept_and_what_was_not_is_made_anew() throws SQLException {
    var first = GivenServer.at(url(), mark, false);
    execute(first, "create table loaded ()");
    assertThat(first.isLoaded()).isFalse();
    first.markLoaded();

    var again = GivenServer.at(url(), mark, false);
    assertThat(again.isLoaded()).isTrue();
    assertThat(tables(again)).isEqualTo(1);

    var other = GivenServer.at(url(), mark + " of more cases", false);
    assertThat(other.isLoaded()).isFalse();
    assertThat(tables(other)).isZero();

    other.markLoaded();
    assertThat(GivenServer.at(url(), mark + " of more cases", true).isLoaded()).isFalse();
  }

  @Test
  void the_service_gets_a_role_that_owns_nothing_and_steps_round_nothing() throws SQLException {
    var settings = Arrays.asList(GivenServer.at(url(), mark, true).settings());

    assertThat(settings)
        .contains(
            "spring.datasource.username=vagval_benchmark_service",
            "spring.flyway.user=vagval_benchmark_owner");
    try (var connection = TestDatabase.database().asSuperuser();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select count(*) from pg_roles where rolname like 'vagval\\_benchmark\\_%'
                  and not rolsuper and not rolbypassrls and not rolcreatedb and not rolcreaterole
                """)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isEqualTo(2);
    }
  }

  private static String url() {
    return TestDatabase.database().url() + "?user=postgres";
  }

  private static int tables(GivenServer server) throws SQLException {
    try (var connection = server.asSuperuser();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("select count(*) from pg_tables where tablename = 'loaded'")) {
      assertThat(row.next()).isTrue();
      return row.getInt(1);
    }
  }

  private static void execute(GivenServer server, String sql) throws SQLException {
    try (var connection = server.asSuperuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
