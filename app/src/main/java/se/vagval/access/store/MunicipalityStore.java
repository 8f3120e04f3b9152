package se.vagval.access.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.tenancy.MunicipalityId;

/// Municipalities and the host names that lead to them.
@Repository
public class MunicipalityStore {

  /// The municipality's own name and telephone number.
  public record Municipality(String name, String phone) {}

  private final JdbcClient database;

  MunicipalityStore(JdbcClient database) {
    this.database = database;
  }

  /// Must run in a transaction: the host asked for is told to the database for just that long.
  public Optional<MunicipalityId> ofHost(String host) {
    database
        .sql("select set_config('app.host', :host, true)")
        .param("host", host)
        .query((row, n) -> row.getString(1))
        .single();
    return database
        .sql("select municipality from access.host where host = :host")
        .param("host", host)
        .query((row, n) -> new MunicipalityId(row.getString(1)))
        .optional();
  }

  public Optional<Municipality> current() {
    return database
        .sql("select name, phone from access.municipality")
        .query((row, n) -> new Municipality(row.getString("name"), row.getString("phone")))
        .optional();
  }

  /// The national code; empty until somebody has told it.
  public Optional<String> code() {
    return database
        .sql("select code from access.municipality where code is not null")
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /// Must run in a transaction, in which the list of municipalities is open.
  public List<MunicipalityId> all() {
    database
        .sql("select set_config('app.listing', 'municipalities', true)")
        .query((row, n) -> row.getString(1))
        .single();
    return database
        .sql("select municipality from access.municipality order by municipality")
        .query((row, n) -> new MunicipalityId(row.getString(1)))
        .list();
  }
}
