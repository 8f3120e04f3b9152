package se.vagval.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Tells the database, at the start of each transaction, which municipality it is for. It knows it
/// until the transaction ends; one that is for none is told nothing, and sees no municipality's
/// rows.
class TenantTransactions extends JdbcTransactionManager {

  private final DataSource source;

  TenantTransactions(DataSource source) {
    super(source);
    this.source = source;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    var municipality = Tenant.current();
    if (municipality.isEmpty()) {
      return;
    }
    try {
      tell(DataSourceUtils.getConnection(source), municipality.get().value());
    } catch (SQLException | RuntimeException failure) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("the municipality could not be set", failure);
    }
  }

  static void tell(Connection connection, String municipality) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('app.municipality', ?, true)")) {
      statement.setString(1, municipality);
      statement.execute();
    }
  }
}
