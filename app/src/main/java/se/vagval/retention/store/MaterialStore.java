package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Material;

/// What goes by the municipality's own times, and what of it is on a list.
@Repository
public class MaterialStore {

  private static final String SHOWN =
      """
      coalesce(
        (select f.number from outcomes.claim c join choice.placement p on p.id = c.placement_id
          join casework.case_file f on f.id = p.case_id where m.kind = 'PROVIDER_FILE' and c.id = m.target_id),
        (select e.organisation from employers.employer e where m.kind = 'EMPLOYER_CONTACT' and e.id = m.target_id),
        (select a.name from access.account a where m.kind = 'STAFF_NAME' and a.id = m.target_id),
        (select u.name from casework.supervision s join casework.unit u on u.id = s.unit_id
          where m.kind = 'SUPERVISION_NOTE' and s.id = m.target_id),
        (select l.title || ' (' || v.version || ')' from coordination.routine_version v
          join coordination.routine_version l on l.routine_id = v.routine_id
          where m.kind = 'ROUTINE_VERSION' and v.id = m.target_id order by l.version desc limit 1), '–') as shown
      """;

  private final JdbcClient database;

  MaterialStore(JdbcClient database) {
    this.database = database;
  }

  /// All there is, whether its time has gone or not, the oldest of each kind first.
  public List<Material> all() {
    return database
        .sql(
            """
            select m.kind, m.target_id, m.case_id, m.last_day, m.goes_on, %s
            from retention.material() m order by m.kind desc, m.last_day, shown
            """
                .formatted(SHOWN))
        .query(MaterialStore::material)
        .list();
  }

  void list(DestructionId id, List<Material> due) {
    database
        .sql(
            """
            insert into retention.destruction_material (destruction_id, kind, target_id, last_day)
            select :id, * from unnest(:kinds::text[], :targets::uuid[], :days::date[])
            """)
        .param("id", id.value())
        .param("kinds", due.stream().map(one -> one.kind().name()).toArray(String[]::new))
        .param("targets", due.stream().map(Material::id).toArray(UUID[]::new))
        .param("days", due.stream().map(one -> one.lastDay().toString()).toArray(String[]::new))
        .update();
  }

  List<Destruction.ListedMaterial> on(DestructionId id) {
    return database
        .sql(
            """
            select m.kind, m.last_day, %s from retention.destruction_material m
            where m.destruction_id = :id order by m.kind desc, m.last_day, shown
            """
                .formatted(SHOWN))
        .param("id", id.value())
        .query((row, n) ->
            new Destruction.ListedMaterial(
                Material.Kind.valueOf(row.getString("kind")),
                row.getString("shown"),
                row.getObject("last_day", LocalDate.class)))
        .list();
  }

  private static Material material(ResultSet row, int number) throws SQLException {
    return new Material(
        Material.Kind.valueOf(row.getString("kind")),
        row.getObject("target_id", UUID.class),
        row.getString("shown"),
        row.getObject("case_id", UUID.class),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("goes_on"));
  }
}
