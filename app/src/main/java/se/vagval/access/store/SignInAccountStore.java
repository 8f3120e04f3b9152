package se.vagval.access.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;

/// Accounts as a sign-in finds or makes them.
@Repository
public class SignInAccountStore {

  private final JdbcClient database;

  SignInAccountStore(JdbcClient database) {
    this.database = database;
  }

  /// @param subject what the provider calls somebody
  public Optional<AccountId> called(String subject) {
    return database
        .sql(
            """
            select id from access.account
            where subject = :subject and person_id is null and kind = 'PERSON'
            """)
        .param("subject", subject)
        .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
        .optional();
  }

  public Optional<AccountId> ofPerson(UUID person) {
    return database
        .sql("select id from access.account where person_id = :person order by id limit 1")
        .param("person", person)
        .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
        .optional();
  }

  public boolean hasGrant(AccountId account, LocalDate today) {
    return database
        .sql(
            """
            select exists (select from access.role_grant
              where account_id = :account and valid @> :today::date)
            """)
        .param("account", account.value())
        .param("today", today)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// Two first sign-ins at once make one account.
  public void lock(UUID person) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
        .param("person", person.toString())
        .query((row, n) -> true)
        .single();
  }

  public AccountId make(UUID person, String name) {
    return database
        .sql(
            """
            insert into access.account (id, name, person_id) values (gen_random_uuid(), :name, :person)
            returning id
            """)
        .param("name", name)
        .param("person", person)
        .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
        .single();
  }

  public void letTakePart(AccountId account, LocalDate from) {
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, valid)
            values (gen_random_uuid(), :account, 'PARTICIPANT', daterange(:from::date, null))
            """)
        .param("account", account.value())
        .param("from", from)
        .update();
  }
}
