package se.vagval.access.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.SignedIn;
import se.vagval.access.model.KeptSession;

/// Sessions as their owner sees them. That a session is found by its id is Spring Session's work.
@Repository
public class SessionStore {

  private final JdbcClient database;

  SessionStore(JdbcClient database) {
    this.database = database;
  }

  /// Those used since then and begun since then, the latest first.
  public List<KeptSession> of(
      AccountId account, String thisSession, Instant usedSince, Instant begunSince) {
    return database
        .sql(
            """
            select s.primary_id, s.session_id = :this as this, s.creation_time, s.last_access_time,
              a.held ->> 'browser' as browser, a.held ->> 'address' as address
            from access.session s
            join lateral (
              select convert_from(attribute_bytes, 'UTF8')::jsonb as held from access.session_attributes
              where session_primary_id = s.primary_id and attribute_name = :signedIn) a on true
            where s.account_id = :account and s.last_access_time > :used and s.creation_time > :begun
            order by s.session_id = :this desc, s.last_access_time desc
            """)
        .param("account", account.value())
        .param("this", thisSession)
        .param("signedIn", SignedIn.ATTRIBUTE)
        .param("used", usedSince.toEpochMilli())
        .param("begun", begunSince.toEpochMilli())
        .query((row, n) ->
            new KeptSession(
                UUID.fromString(row.getString("primary_id")),
                row.getBoolean("this"),
                Instant.ofEpochMilli(row.getLong("creation_time")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getString("browser"),
                row.getString("address")))
        .list();
  }

  /// Whether there was such a session of theirs.
  public boolean end(AccountId account, UUID key) {
    return database
            .sql("delete from access.session where account_id = :account and primary_id = :key")
            .param("account", account.value())
            .param("key", key.toString())
            .update()
        > 0;
  }

  /// @param except the id of one that stays; empty when none does
  public void endAll(AccountId account, String except) {
    database
        .sql("delete from access.session where account_id = :account and session_id <> :except")
        .param("account", account.value())
        .param("except", except)
        .update();
  }

  /// Lets go of what the provider signed for sessions that are over: nobody can sign out of them.
  public void forgetTokens(Instant usedBefore) {
    database
        .sql(
            """
            update access.session_attributes a
            set attribute_bytes = convert_to((convert_from(a.attribute_bytes, 'UTF8')::jsonb - 'token')::text, 'UTF8')
            from access.session s
            where s.primary_id = a.session_primary_id and a.attribute_name = :signedIn and s.last_access_time < :before
              and convert_from(a.attribute_bytes, 'UTF8')::jsonb -> 'token' ->> 'value' is not null
            """)
        .param("before", usedBefore.toEpochMilli())
        .param("signedIn", SignedIn.ATTRIBUTE)
        .update();
  }

  /// Drops what nobody will be told of any more.
  public void forget(Instant now) {
    database
        .sql("delete from access.session where expiry_time < :now")
        .param("now", now.toEpochMilli())
        .update();
  }
}
