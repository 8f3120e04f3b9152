package se.vagval.providers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;

/// Providers and their authorisations.
@Repository
public class ProviderStore {

  private static final String PROVIDER =
      "select id, name, in_house, phone, email from providers.provider ";

  private final JdbcClient database;

  ProviderStore(JdbcClient database) {
    this.database = database;
  }

  public List<Provider> all() {
    return database.sql(PROVIDER + "order by name").query(ProviderStore::provider).list();
  }

  public Optional<Provider> get(ProviderId id) {
    return database
        .sql(PROVIDER + "where id = :id")
        .param("id", id.value())
        .query(ProviderStore::provider)
        .optional();
  }

  public List<Provider> authorised(LocalDate day) {
    return database
        .sql(
            PROVIDER
                + """
                where exists (select from providers.authorisation a
                  where a.provider_id = provider.id and a.valid @> :day::date)
                order by name
                """)
        .param("day", day)
        .query(ProviderStore::provider)
        .list();
  }

  public Optional<LocalDate> authorisedSince(ProviderId id, LocalDate day) {
    return database
        .sql(
            """
            select lower(valid) as since from providers.authorisation
            where provider_id = :id and valid @> :day::date
            """)
        .param("id", id.value())
        .param("day", day)
        .query((row, n) -> row.getObject("since", LocalDate.class))
        .optional();
  }

  private static Provider provider(ResultSet row, int number) throws SQLException {
    return new Provider(
        new ProviderId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getBoolean("in_house"),
        row.getString("phone"),
        row.getString("email"));
  }
}
