package se.vagval.plan.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.PersonId;
import se.vagval.plan.FeedId;

/// Secret addresses of calendars. The secret itself is kept nowhere.
@Repository
public class FeedStore {

  /// Whose calendar it is.
  ///
  /// @param person null for staff
  public record Owner(FeedId feed, AccountId account, @Nullable PersonId person) {}

  private final JdbcClient database;

  FeedStore(JdbcClient database) {
    this.database = database;
  }

  /// When the address in use was made; empty when there is none.
  public Optional<Instant> madeAt(AccountId account) {
    return database
        .sql("select made_at from plan.feed where account_id = :account and taken_back_at is null")
        .param("account", account.value())
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  public boolean isKnown(FeedId id) {
    return database
        .sql("select exists (select from plan.feed where id = :id)")
        .param("id", id.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  public void add(FeedId id, AccountId account, String hash, Instant at) {
    database
        .sql(
            """
            insert into plan.feed (id, account_id, token_hash, made_at) values (:id, :account, :hash, :at)
            """)
        .param("id", id.value())
        .param("account", account.value())
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets nobody make one for that account until the transaction ends, and ends the one in use.
  ///
  /// @return the one that was in use
  public Optional<FeedId> takeBack(AccountId account, Instant at) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('feed ' || :account, 0))")
        .param("account", account.toString())
        .query((row, n) -> true)
        .list();
    return database
        .sql(
            """
            update plan.feed set taken_back_at = :at where account_id = :account and taken_back_at is null returning id
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("account", account.value())
        .query((row, n) -> new FeedId(row.getObject(1, UUID.class)))
        .optional();
  }

  /// Whose address that is; empty when it is nobody's, was taken back, or they may not use the
  /// service that day.
  public Optional<Owner> owner(String hash, LocalDate today) {
    return database
        .sql(
            """
            select f.id as feed, a.id, a.person_id from plan.feed f join access.account a on a.id = f.account_id
            where f.token_hash = :hash and f.taken_back_at is null
              and exists (select from access.role_grant g where g.account_id = a.id and g.valid @> :today::date
                and g.role in ('PARTICIPANT', 'CASEWORKER', 'COACH'))
            """)
        .param("hash", hash)
        .param("today", today)
        .query((row, n) -> {
          var person = row.getObject("person_id", UUID.class);
          return new Owner(
              new FeedId(row.getObject("feed", UUID.class)),
              new AccountId(row.getObject("id", UUID.class)),
              person == null ? null : new PersonId(person));
        })
        .optional();
  }

  /// Keeps what the latest fetch in the log is known by.
  ///
  /// @return false when it is the same as before
  public boolean log(FeedId id, String mark) {
    return database
            .sql(
                "update plan.feed set logged = :mark where id = :id and logged is distinct from :mark")
            .param("id", id.value())
            .param("mark", mark)
            .update()
        == 1;
  }
}
