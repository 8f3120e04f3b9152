package se.vagval.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;

/// Accounts and their grants.
@Repository
public class AccountStore {

  private record Known(AccountId id, String name, @Nullable UUID person) {}

  private final JdbcClient database;

  AccountStore(JdbcClient database) {
    this.database = database;
  }

  /// The person with the grants that hold on that day, or empty when there is no such account here.
  public Optional<Actor> actor(UUID account, LocalDate today) {
    var grants = new ArrayList<Actor.Grant>();
    return database
        .sql(
            """
            select a.id, a.name, a.person_id, g.role, g.unit_id, g.provider_id
            from access.account a
              left join access.role_grant g on g.account_id = a.id and g.valid @> :today::date
            where a.id = :account
            order by g.given_at, g.id
            """)
        .param("account", account)
        .param("today", today)
        .query((row, n) -> {
          if (row.getString("role") != null) {
            grants.add(grant(row));
          }
          return new Known(
              new AccountId(row.getObject("id", UUID.class)),
              row.getString("name"),
              row.getObject("person_id", UUID.class));
        })
        .list()
        .stream()
        .findFirst()
        .map(known -> new Actor(known.id(), known.name(), known.person(), List.copyOf(grants)));
  }

  /// The account of another system.
  public Optional<UUID> machine(String client) {
    return database
        .sql("select id from access.account where subject = :client and kind = 'MACHINE'")
        .param("client", client)
        .query((row, n) -> row.getObject("id", UUID.class))
        .optional();
  }

  private static Actor.Grant grant(ResultSet row) throws SQLException {
    return new Actor.Grant(
        Role.valueOf(row.getString("role")),
        row.getObject("unit_id", UUID.class),
        row.getObject("provider_id", UUID.class));
  }
}
