package se.vagval.access.ownsessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.access.SessionLasts;
import se.vagval.access.model.KeptSession;
import se.vagval.access.store.SessionStore;

/// Where somebody is signed in, and ending it.
@Component
@ConditionalOnWebApplication
class OwnSessions {

  private final SessionStore sessions;
  private final SessionLasts lasts;

  OwnSessions(SessionStore sessions, SessionLasts lasts) {
    this.sessions = sessions;
    this.lasts = lasts;
  }

  @Transactional(readOnly = true)
  List<KeptSession> of(AccountId account, String thisSession) {
    var now = Instant.now();
    return sessions.of(account, thisSession, now.minus(lasts.idle()), now.minus(lasts.absolute()));
  }

  /// One that is somebody else's, or gone already, is left as it is.
  @Transactional
  void end(AccountId account, UUID key) {
    sessions.end(account, key);
  }

  /// @param except the id of the one that stays; empty when none does
  @Transactional
  void endAll(AccountId account, String except) {
    sessions.endAll(account, except);
  }
}
