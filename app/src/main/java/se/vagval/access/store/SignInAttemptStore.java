package se.vagval.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.model.SignInAttempt;

/// Sign-ins that have begun.
@Repository
public class SignInAttemptStore {

  private final JdbcClient database;

  SignInAttemptStore(JdbcClient database) {
    this.database = database;
  }

  public void begin(SignInAttempt attempt) {
    database
        .sql(
            """
            insert into access.sign_in_attempt
              (state_hash, browser_hash, nonce, verifier, redirect_uri, back, begun_at)
            values (:state, :browser, :nonce, :verifier, :redirect, :back, :at)
            """)
        .param("state", attempt.stateHash())
        .param("browser", attempt.browserHash())
        .param("nonce", attempt.nonce())
        .param("verifier", attempt.verifier())
        .param("redirect", attempt.redirectUri())
        .param("back", attempt.back())
        .param("at", attempt.begunAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The attempt, locked until the transaction ends.
  public Optional<SignInAttempt> find(String stateHash) {
    return database
        .sql(
            """
            select state_hash, browser_hash, nonce, verifier, redirect_uri, back, begun_at, used_at is not null as used
            from access.sign_in_attempt where state_hash = :state for update
            """)
        .param("state", stateHash)
        .query(SignInAttemptStore::attempt)
        .optional();
  }

  public void use(String stateHash, Instant now) {
    database
        .sql("update access.sign_in_attempt set used_at = :now where state_hash = :state")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("state", stateHash)
        .update();
  }

  public void forget(Instant before) {
    database
        .sql("delete from access.sign_in_attempt where begun_at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static SignInAttempt attempt(ResultSet row, int number) throws SQLException {
    return new SignInAttempt(
        row.getString("state_hash"),
        row.getString("browser_hash"),
        row.getString("nonce"),
        row.getString("verifier"),
        row.getString("redirect_uri"),
        row.getString("back"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("used"));
  }
}
