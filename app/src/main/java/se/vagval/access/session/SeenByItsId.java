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
final class SeenByItsId<S extends Session> implements SessionRepository<UsedSession<S>> {

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
  public UsedSession<S> createSession() {
    return UsedSession.created(kept.createSession());
  }

  @Override
  public void save(UsedSession<S> session) {
    SessionsOfRequest.keep(session);
    if (session.isChanged()) {
      ScopedValue.where(ASKED, session.getId()).run(() -> kept.save(session.kept()));
      session.written();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable UsedSession<S> findById(String id) {
    if (SessionsOfRequest.found(id) instanceof UsedSession<?> known) {
      return (UsedSession<S>) known;
    }
    var found =
        ScopedValue.where(ASKED, id).<@Nullable S, RuntimeException>call(() -> kept.findById(id));
    return found == null ? null : known(UsedSession.found(found));
  }

  private UsedSession<S> known(UsedSession<S> found) {
    if (found.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
      lasts
          .over(found.getCreationTime(), found.getLastAccessedTime(), Instant.now())
          .ifPresent(why -> found.setAttribute(SignedIn.ATTRIBUTE, signedIn.endedBy(why)));
    }
    SessionsOfRequest.keep(found);
    return found;
  }

  @Override
  public void deleteById(String id) {
    SessionsOfRequest.forget(id);
    ScopedValue.where(ASKED, id).run(() -> kept.deleteById(id));
  }
}
