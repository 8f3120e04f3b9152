package se.vagval.providers.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Places;

/// Providers by name. One comes to be by its authorisation, never by a grant.
@Repository
class ProviderPlaces implements Places {

  private final JdbcClient database;

  ProviderPlaces(JdbcClient database) {
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

  @Override
  public Map<UUID, String> all() {
    return database
        .sql("select id, name from providers.provider")
        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
