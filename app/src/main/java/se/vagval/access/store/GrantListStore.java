package se.vagval.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.GrantId;
import se.vagval.access.Role;
import se.vagval.access.model.KeptGrant;
import se.vagval.access.model.Reach;
import se.vagval.access.model.WantedGrants;

/// Grants with the names of those who hold and gave them. A participant's is never among them, nor
/// one outside the reach of whoever asks.
@Repository
public class GrantListStore {

  private static final String GRANT =
      """
      select g.id, g.account_id, a.name, a.kind = 'MACHINE' as is_machine, g.role,
        coalesce(g.unit_id, g.provider_id) as place, g.first_day,
        case when isempty(g.valid) then least(g.first_day, (g.ended_at at time zone 'Europe/Stockholm')::date)
          else upper(g.valid) end as end_day,
        g.given_at, coalesce(given.name, '') as given_name,
        g.reviewed_at, coalesce(reviewed.name, '') as reviewed_name,
        g.ended_at, coalesce(ended.name, '') as ended_name
      """;

  private static final String FROM =
      """
      from access.role_grant g
        join access.account a on a.id = g.account_id
        left join access.account given on given.id = g.given_by and given.person_id is null
        left join access.account reviewed on reviewed.id = g.reviewed_by and reviewed.person_id is null
        left join access.account ended on ended.id = g.ended_by and ended.person_id is null
      where g.role <> 'PARTICIPANT' and a.person_id is null
        and (:all or g.role = 'PROVIDER_STAFF' and g.provider_id = any(:providers::uuid[]))
      """;

  private static final String NOT_ENDED = "and g.valid && daterange(:today::date, null) ";

  private static final String DUE =
      NOT_ENDED
          + """
          and g.ended_at is null and (coalesce(g.reviewed_at, g.given_at) at time zone 'Europe/Stockholm')::date <= :dueBy::date
          """;

  private static final String ORDER = "order by a.name, a.id, g.role, g.first_day, g.id ";

  /// @param dueBy those last seen on that day, or before, are due for review
  public record Days(LocalDate today, LocalDate dueBy) {}

  private final JdbcClient database;

  GrantListStore(JdbcClient database) {
    this.database = database;
  }

  public List<KeptGrant> part(Reach reach, WantedGrants wanted, Days days, int limit, int offset) {
    var parameters = parameters(reach, wanted, days);
    parameters.put("limit", limit);
    parameters.put("offset", offset);
    return database
        .sql(GRANT + FROM + conditions(wanted) + ORDER + "limit :limit offset :offset")
        .params(parameters)
        .query(GrantListStore::grant)
        .list();
  }

  public int count(Reach reach, WantedGrants wanted, Days days) {
    return database
        .sql("select count(*) " + FROM + conditions(wanted))
        .params(parameters(reach, wanted, days))
        .query((row, n) -> row.getInt(1))
        .single();
  }

  public Optional<KeptGrant> get(Reach reach, GrantId id) {
    return database
        .sql(GRANT + FROM + "and g.id = :id")
        .param("all", reach.all())
        .param("providers", reach.providers().toArray(UUID[]::new))
        .param("id", id.value())
        .query(GrantListStore::grant)
        .optional();
  }

  private static String conditions(WantedGrants wanted) {
    var conditions = new StringBuilder();
    if (wanted.role() != null) {
      conditions.append("and g.role = :role ");
    }
    if (wanted.place() != null) {
      conditions.append("and coalesce(g.unit_id, g.provider_id) = :place ");
    }
    if (!wanted.name().isEmpty()) {
      conditions.append("and position(lower(:name) in lower(a.name)) > 0 ");
    }
    return conditions
        + switch (wanted.show()) {
          case CURRENT -> NOT_ENDED;
          case ENDED_TOO -> "";
          case DUE -> DUE;
        };
  }

  private static Map<String, @Nullable Object> parameters(
      Reach reach, WantedGrants wanted, Days days) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("all", reach.all());
    parameters.put("providers", reach.providers().toArray(UUID[]::new));
    parameters.put("role", wanted.role() == null ? null : wanted.role().name());
    parameters.put("place", wanted.place());
    parameters.put("name", wanted.name());
    parameters.put("today", days.today());
    parameters.put("dueBy", days.dueBy());
    return parameters;
  }

  private static KeptGrant grant(ResultSet row, int number) throws SQLException {
    return new KeptGrant(
        new GrantId(row.getObject("id", UUID.class)),
        new KeptGrant.Holder(
            new AccountId(row.getObject("account_id", UUID.class)),
            row.getString("name"),
            row.getBoolean("is_machine")),
        Role.valueOf(row.getString("role")),
        row.getObject("place", UUID.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("end_day", LocalDate.class),
        new KeptGrant.Signature(
            row.getString("given_name"),
            row.getObject("given_at", OffsetDateTime.class).toInstant()),
        signature(row, "reviewed"),
        signature(row, "ended"));
  }

  private static KeptGrant.@Nullable Signature signature(ResultSet row, String act)
      throws SQLException {
    var at = row.getObject(act + "_at", OffsetDateTime.class);
    return at == null
        ? null
        : new KeptGrant.Signature(row.getString(act + "_name"), at.toInstant());
  }
}
