package se.vagval.choice.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.choice.PlacementId;

/// Placements whose person has chosen another provider since.
@Repository
public class LeftPlacementStore {

  private final JdbcClient database;

  LeftPlacementStore(JdbcClient database) {
    this.database = database;
  }

  /// Those of them that were left, on whichever check of the case the other provider was chosen.
  public Set<PlacementId> among(Collection<PlacementId> placements) {
    return new HashSet<>(
        database
            .sql(
                """
                select p.id from choice.placement p
                join choice.choice own on own.id = p.choice_id
                where p.id = any(:placements) and exists (
                  select from choice.choice later
                  where later.case_id = p.case_id and later.number > own.number
                    and later.provider_id <> p.provider_id)
                """)
            .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
            .query((row, n) -> new PlacementId(row.getObject("id", UUID.class)))
            .list());
  }
}
