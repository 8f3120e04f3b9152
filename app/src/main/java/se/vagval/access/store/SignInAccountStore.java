package se.vagval.access.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.kernel.Sha256;

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

  /// Remembers by a hash whose the staff account is. Whoever already has one does not get another.
  ///
  /// @param numbers the personal and coordination number that somebody signed in with, if any
  /// @return whether it is their only one that holds a role
  public boolean isOnlyOneOf(AccountId account, List<String> numbers) {
    if (numbers.isEmpty()) {
      return true;
    }
    var salt =
        database
            .sql("select salt::text from access.municipality")
            .query((row, n) -> row.getString(1))
            .single();
    var hashes = numbers.stream().map(number -> Sha256.hex(salt + number)).toArray(String[]::new);
    forgetOfEnded(account, hashes);
    return database
            .sql(
                """
                update access.account a set number_hash = :first
                where a.id = :account and not exists (select from access.account other
                  where other.number_hash = any(:hashes) and other.id <> a.id and other.person_id is null)
                """)
            .param("first", hashes[0])
            .param("hashes", hashes)
            .param("account", account.value())
            .update()
        == 1;
  }

  private void forgetOfEnded(AccountId account, String[] hashes) {
    database
        .sql(
            """
            update access.account other set number_hash = null
            where other.number_hash = any(:hashes) and other.id <> :account and not exists (
              select from access.role_grant g
              where g.account_id = other.id and g.valid && daterange(current_date, null))
            """)
        .param("hashes", hashes)
        .param("account", account.value())
        .update();
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
