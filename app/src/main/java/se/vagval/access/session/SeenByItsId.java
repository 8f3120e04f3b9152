package se.vagval.access.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import se.vagval.access.SessionLasts;
import se.vagval.access.SignedIn;

/// Tells the database which session is asked for, so that row security shows just that one; and
/// says of one that has lasted too long why it is over.
final class SeenByItsId<S extends Session> implements SessionRepository<S> {

  private static final ScopedValue<String> ASKED = ScopedValue.newInstance();

  private final SessionRepository<S> kept;
  private final SessionLasts lasts;

  SeenByItsId(SessionRepository<S> kept, SessionLasts lasts) {
    this.kept = kept;
    this.lasts = lasts;
  }

  /// Transactions in which the session at hand is seen.
  record Transactions(TransactionOperations plain, JdbcOperations database)
      implements TransactionOperations {

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
      return plain.execute(status -> {
        database.queryForObject(
            "select set_config('app.session', ?, true)", String.class, ASKED.get());
        return work.doInTransaction(status);
      });
    }
  }

  @Override
  public S createSession() {
    return kept.createSession();
  }

  @Override
  public void save(S session) {
    ScopedValue.where(ASKED, session.getId()).run(() -> kept.save(session));
  }

  @Override
  public @Nullable S findById(String id) {
    var found =
        ScopedValue.where(ASKED, id).<@Nullable S, RuntimeException>call(() -> kept.findById(id));
    if (found != null && found.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
      lasts
          .over(found.getCreationTime(), found.getLastAccessedTime(), Instant.now())
          .ifPresent(why -> found.setAttribute(SignedIn.ATTRIBUTE, signedIn.endedBy(why)));
    }
    return found;
  }

  @Override
  public void deleteById(String id) {
    ScopedValue.where(ASKED, id).run(() -> kept.deleteById(id));
  }
}
