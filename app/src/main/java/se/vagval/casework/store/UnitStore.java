package se.vagval.casework.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Unit;

/// Units of caseworkers.
@Repository
public class UnitStore {

  private final JdbcClient database;

  UnitStore(JdbcClient database) {
    this.database = database;
  }

  /// Those of the ids that are units here, by name.
  public List<Unit> among(Collection<UUID> ids) {
    return database
        .sql("select id, name from casework.unit where id = any(:ids) order by name, id")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) ->
            new Unit(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  public List<Unit> all() {
    return database
        .sql("select id, name from casework.unit order by name, id")
        .query((row, n) ->
            new Unit(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }
}
