package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.SupervisionId;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Supervision;

/// The supervision that units have had: added, never changed.
@Repository
public class SupervisionStore {

  private final JdbcClient database;

  SupervisionStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the same id was added before
  public boolean add(Supervision one, AccountId by, Instant at) {
    return database
            .sql(
                """
                insert into casework.supervision (id, unit_id, held_on, led_by, people, theme, words, next_on, noted_at, noted_by)
                values (:id, :unit, :on, :led, :people, :theme, :words, :next, :at, :by)
                on conflict do nothing
                """)
            .param("id", one.id().value())
            .param("unit", one.unit().value())
            .param("on", one.on())
            .param("led", one.ledBy())
            .param("people", one.people())
            .param("theme", one.theme().name())
            .param("words", one.words())
            .param("next", one.nextOn())
            .param("at", Timestamp.from(at))
            .param("by", by.value())
            .update()
        == 1;
  }

  /// The newest first.
  public List<Supervision> of(Collection<UUID> units) {
    return database
        .sql(
            """
            select * from casework.supervision where unit_id = any(:units) order by held_on desc, seq desc
            """)
        .param("units", units.toArray(UUID[]::new))
        .query(SupervisionStore::supervision)
        .list();
  }

  private static Supervision supervision(ResultSet row, int number) throws SQLException {
    return new Supervision(
        new SupervisionId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("held_on", LocalDate.class),
        row.getString("led_by"),
        row.getInt("people"),
        Supervision.Theme.valueOf(row.getString("theme")),
        row.getString("words"),
        row.getObject("next_on", LocalDate.class));
  }
}
