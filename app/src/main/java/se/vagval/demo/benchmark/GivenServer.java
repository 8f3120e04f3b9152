package se.vagval.demo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL that runs already, as one that a municipality means to use. The benchmark makes a
/// database and two roles of its own there, and touches nothing else.
final class GivenServer implements MeasuredServer {

  static final String NAME = "vagval_benchmark";
  private static final String OWNER = NAME + "_owner";
  private static final String SERVICE = NAME + "_service";

  private final String url;
  private final PGSimpleDataSource superuser;
  private final String mark;
  private final String password = UUID.randomUUID().toString();

  private GivenServer(String url, String mark) {
    this.url = url;
    this.superuser = source(url);
    this.mark = mark;
  }

  /// @param url of any database there, with a superuser's name and password
  /// @param mark of what is to be loaded: an earlier benchmark's database with another is dropped
  /// @param fresh drop an earlier benchmark's database in any case
  static GivenServer at(String url, String mark, boolean fresh) throws SQLException {
    var server = new GivenServer(url, mark);
    try (var connection = server.superuser.getConnection()) {
      server.makeRoles(connection);
      if (fresh || !server.isLoaded()) {
        execute(connection, "drop database if exists %s with (force)".formatted(NAME));
        execute(
            connection,
            "create database %s owner %s encoding 'UTF8' template template0"
                .formatted(NAME, OWNER));
      }
    }
    return server;
  }

  private static PGSimpleDataSource source(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  private void makeRoles(Connection connection) throws SQLException {
    for (var role : new String[] {OWNER, SERVICE}) {
      if (word(connection, "select 'yes' from pg_roles where rolname = '%s'".formatted(role))
          .isEmpty()) {
        execute(connection, "create role " + role);
      }
      execute(
          connection,
          "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
              .formatted(role, password));
    }
  }

  /// What is loaded stands with the database itself, which outlives this program's folder.
  @Override
  public boolean isLoaded() throws SQLException {
    try (var connection = superuser.getConnection()) {
      return word(
              connection,
              "select shobj_description(oid, 'pg_database') from pg_database where datname = '%s'"
                  .formatted(NAME))
          .filter(mark::equals)
          .isPresent();
    }
  }

  @Override
  public void markLoaded() throws SQLException {
    try (var connection = superuser.getConnection()) {
      execute(
          connection, "comment on database %s is '%s'".formatted(NAME, mark.replace("'", "''")));
    }
  }

  @Override
  public String[] settings() {
    return new String[] {
      "spring.datasource.url=" + serviceUrl() + "?reWriteBatchedInserts=true",
      "spring.datasource.username=" + SERVICE,
      "spring.datasource.password=" + password,
      "spring.flyway.url=" + serviceUrl(),
      "spring.flyway.user=" + OWNER,
      "spring.flyway.password=" + password
    };
  }

  private String serviceUrl() {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(superuser.getServerNames()[0], superuser.getPortNumbers()[0], NAME);
  }

  @Override
  public Connection asSuperuser() throws SQLException {
    var there = source(url);
    there.setDatabaseName(NAME);
    return there.getConnection();
  }

  /// It goes on as it ran before.
  @Override
  public void close() {}

  private static Optional<String> word(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
