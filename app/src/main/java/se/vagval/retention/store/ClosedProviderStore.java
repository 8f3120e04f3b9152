package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.model.ClosedProvider;
import se.vagval.retention.model.Due;

/// Providers, with when their last agreement and their last placement ended.
@Repository
public class ClosedProviderStore {

  private final JdbcClient database;

  ClosedProviderStore(JdbcClient database) {
    this.database = database;
  }

  /// By name.
  ///
  /// @param part of what [ClosedProvider#forgotten] tells
  public List<ClosedProvider> all(Due.ProviderPart part) {
    return database
        .sql(
            """
            with ended as (
              select a.provider_id, upper(a.valid) - 1 as day, upper_inf(a.valid) as goes_on from providers.authorisation a
              union all select p.provider_id, p.last_day, p.last_day is null from choice.placement p)
            select p.id, p.name, coalesce(p.organisation_number ~ '^..[01]', false) as sole_trader,
              max(e.day) as last_day, coalesce(bool_or(e.goes_on), false) as goes_on,
              (select max(greatest((l.posted_at at time zone 'Europe/Stockholm')::date, l.due))
                from remuneration.ledger_entry l where l.provider_id = p.id) as last_posted,
              (select max(x.ended_on) from retention.destruction_provider x
                join retention.certificate y on y.destruction_id = x.destruction_id
                where x.provider_id = p.id and p.id = any(y.providers)
                  and (x.part = :part or x.accounts_until is null)) as forgotten
            from providers.provider p left join ended e on e.provider_id = p.id
            group by p.id, p.name, p.organisation_number
            order by p.name
            """)
        .param("part", part.name())
        .query(ClosedProviderStore::closed)
        .list();
  }

  private static ClosedProvider closed(ResultSet row, int number) throws SQLException {
    return new ClosedProvider(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getBoolean("sole_trader"),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("goes_on"),
        row.getObject("last_posted", LocalDate.class),
        row.getObject("forgotten", LocalDate.class));
  }
}
