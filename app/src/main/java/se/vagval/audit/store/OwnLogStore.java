package se.vagval.audit.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Role;

/// Who read a person's cases, by role and place, never by name.
@Repository
public class OwnLogStore {

  /// What somebody in a role read on a day.
  ///
  /// @param place the unit or provider; null where the role is held for none
  /// @param times how often
  public record Read(LocalDate day, Role role, @Nullable UUID place, String what, int times) {}

  private final JdbcClient database;

  OwnLogStore(JdbcClient database) {
    this.database = database;
  }

  /// The newest first.
  ///
  /// @param self whose own reading is left out
  public List<Read> of(Collection<UUID> cases, UUID self, int most) {
    return database
        .sql(
            """
            select (at at time zone 'Europe/Stockholm')::date as day, role, on_behalf_of, what,
              count(*) as times
            from audit.entry
            where case_id = any(:cases) and act = 'READ' and account_id is distinct from :self
            group by 1, 2, 3, 4
            order by 1 desc, 2, 3, 4 limit :most
            """)
        .param("cases", cases.toArray(UUID[]::new))
        .param("self", self)
        .param("most", most)
        .query((row, n) ->
            new Read(
                row.getObject("day", LocalDate.class),
                Role.valueOf(row.getString("role")),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("what"),
                row.getInt("times")))
        .list();
  }
}
