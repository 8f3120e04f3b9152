package se.vagval.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A PostgreSQL of our own, with the two roles that the service needs: the owner of the tables, who
/// migrates, and the service's role, which owns nothing and cannot step round row security.
public final class OwnDatabase implements AutoCloseable {

  public static final String OWNER = "vagval_owner";
  public static final String SERVICE = "vagval_app";
  private static final String NAME = "vagval";

  private final EmbeddedPostgres server;

  private OwnDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /// Where a database that outlives the process lies.
  ///
  /// @param data its data; made at the first start
  /// @param programs PostgreSQL itself, unpacked at the first start
  public record Kept(Path data, Path programs) {}

  /// Starts it.
  ///
  /// @param kept empty for data that are gone with the process
  public static OwnDatabase start(Optional<Kept> kept) {
    try {
      var builder = EmbeddedPostgres.builder().setRegisterShutdownHook(false);
      kept.ifPresent(folders ->
          builder
              .setOverrideWorkingDirectory(folders.programs().toFile())
              .setDataDirectory(folders.data())
              .setCleanDataDirectory(false));
      var database = new OwnDatabase(builder.start());
      database.makeRolesAndDatabase();
      return database;
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL did not start", failure);
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL could not be set up", failure);
    }
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
  }

  /// The settings that point Spring at this database.
  public String[] settings() {
    return new String[] {
      "spring.datasource.url=" + url() + "?reWriteBatchedInserts=true",
      "spring.datasource.username=" + SERVICE,
      "spring.flyway.url=" + url(),
      "spring.flyway.user=" + OWNER
    };
  }

  /// Past row security: for loading, never for the service.
  public Connection asSuperuser() throws SQLException {
    return server.getDatabase("postgres", NAME).getConnection();
  }

  private void makeRolesAndDatabase() throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection()) {
      if (exists(connection)) {
        return;
      }
      for (var statement :
          new String[] {
            "create role " + OWNER + " login",
            "create role " + SERVICE + " login nosuperuser nobypassrls nocreatedb nocreaterole",
            "create database " + NAME + " owner " + OWNER + " encoding 'UTF8' template template0"
          }) {
        try (var sql = connection.createStatement()) {
          sql.execute(statement);
        }
      }
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
      return row.next();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL did not stop", failure);
    }
  }
}
