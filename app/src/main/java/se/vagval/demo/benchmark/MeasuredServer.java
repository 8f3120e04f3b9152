package se.vagval.demo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/// The PostgreSQL that the benchmark loads and measures.
sealed interface MeasuredServer extends AutoCloseable permits OwnServer, GivenServer {

  /// Whether what is to be measured was loaded before, whole.
  boolean isLoaded() throws SQLException;

  void markLoaded() throws SQLException;

  /// The settings that point the service at it.
  String[] settings();

  /// Past row security: for loading, never for the service.
  Connection asSuperuser() throws SQLException;

  @Override
  void close();
}
