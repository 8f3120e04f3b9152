package se.vagval.access.ownsessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccessLog;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.SessionLasts;
import se.vagval.access.model.KeptSession;
import se.vagval.access.store.SessionStore;

/// Where somebody is signed in, and ending it.
@Component
@ConditionalOnWebApplication
class OwnSessions {

  private final SessionStore sessions;
  private final SessionLasts lasts;
  private final AccessLog log;

  OwnSessions(SessionStore sessions, SessionLasts lasts, AccessLog log) {
    this.sessions = sessions;
    this.lasts = lasts;
    this.log = log;
  }

  @Transactional(readOnly = true)
  List<KeptSession> of(AccountId account, String thisSession) {
    var now = Instant.now();
    return sessions.of(account, thisSession, now.minus(lasts.idle()), now.minus(lasts.absolute()));
  }

  /// One that is somebody else's, or gone already, is left as it is.
  @Transactional
  void end(Actor actor, UUID key) {
    if (sessions.end(actor.signedIn(), key)) {
      log.add(actor, AccessLog.Act.SIGNED_OUT_ELSEWHERE, actor.signedIn());
    }
  }

  /// @param thisSession the id of the one that stays
  @Transactional
  void endOthers(Actor actor, String thisSession) {
    sessions.endAll(actor.signedIn(), thisSession);
    log.add(actor, AccessLog.Act.SIGNED_OUT_ELSEWHERE, actor.signedIn());
  }

  @Transactional
  void endAll(Actor actor) {
    sessions.endAll(actor.signedIn(), "");
    log.add(actor, AccessLog.Act.SIGNED_OUT_EVERYWHERE, actor.signedIn());
  }
}
