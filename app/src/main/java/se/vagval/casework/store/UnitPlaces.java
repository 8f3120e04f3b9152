package se.vagval.casework.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Places;

/// Units by name; one that is not there is made.
@Repository
class UnitPlaces implements Places {

  private final JdbcClient database;

  UnitPlaces(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Kind kind() {
    return Kind.UNIT;
  }

  @Override
  public Optional<UUID> named(String name) {
    return database
        .sql("select id from casework.unit where name = :name order by id limit 1")
        .param("name", name)
        .query((row, n) -> row.getObject("id", UUID.class))
        .optional()
        .or(() -> Optional.of(made(name)));
  }

  @Override
  public Map<UUID, String> all() {
    return database
        .sql("select id, name from casework.unit")
        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private UUID made(String name) {
    return database
        .sql("insert into casework.unit (id, name) values (gen_random_uuid(), :name) returning id")
        .param("name", name)
        .query((row, n) -> row.getObject("id", UUID.class))
        .single();
  }
}
