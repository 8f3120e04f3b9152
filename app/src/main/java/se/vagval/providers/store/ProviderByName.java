package se.vagval.providers.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.PlaceByName;

/// Providers by name. One comes to be by its authorisation, never by a grant.
@Repository
class ProviderByName implements PlaceByName {

  private final JdbcClient database;

  ProviderByName(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Kind kind() {
    return Kind.PROVIDER;
  }

  @Override
  public Optional<UUID> named(String name) {
    return database
        .sql("select id from providers.provider where name = :name")
        .param("name", name)
        .query((row, n) -> row.getObject("id", UUID.class))
        .optional();
  }
}
