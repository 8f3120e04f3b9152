package se.vagval.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Connections for a library that begins and ends its transactions by itself: each is told which
/// municipality it is for, and knows it for one transaction.
public final class TenantConnections extends DelegatingDataSource {

  public TenantConnections(DataSource source) {
    super(source);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    try {
      connection.setAutoCommit(false);
      TenantTransactions.tell(connection, Tenant.current().orElseThrow().value());
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }
}
