package se.vagval.demo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Looks things up in the loaded register, past row security.
final class Known {

  private final Connection connection;

  Known(Connection connection) {
    this.connection = connection;
  }

  /// The id that the load made from a kind and a number.
  UUID id(String kind, int number) {
    return UUID.fromString(one("select md5('%s' || %d)::uuid".formatted(kind, number)));
  }

  String one(String sql) {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
