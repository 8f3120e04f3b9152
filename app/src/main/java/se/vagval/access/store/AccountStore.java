package se.vagval.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;

/// Accounts and their grants.
@Repository
public class AccountStore {

  private final JdbcClient database;

  AccountStore(JdbcClient database) {
    this.database = database;
  }

  /// The person with the grants that hold on that day, or empty when there is no such account here.
  public Optional<Actor> actor(UUID account, LocalDate today) {
    var grants = grants(account, today);
    return database
        .sql("select id, name, person_id from access.account where id = :id")
        .param("id", account)
        .query((row, n) ->
            new Actor(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("person_id", UUID.class),
                grants))
        .optional();
  }

  /// The account of another system.
  public Optional<UUID> machine(String client) {
    return database
        .sql("select id from access.account where subject = :client and kind = 'MACHINE'")
        .param("client", client)
        .query((row, n) -> row.getObject("id", UUID.class))
        .optional();
  }

  private List<Actor.Grant> grants(UUID account, LocalDate today) {
    return database
        .sql(
            """
            select role, unit_id, provider_id from access.role_grant
            where account_id = :account and valid @> :today::date
            order by given_at, id
            """)
        .param("account", account)
        .param("today", today)
        .query(AccountStore::grant)
        .list();
  }

  private static Actor.Grant grant(ResultSet row, int number) throws SQLException {
    return new Actor.Grant(
        Role.valueOf(row.getString("role")),
        row.getObject("unit_id", UUID.class),
        row.getObject("provider_id", UUID.class));
  }
}
