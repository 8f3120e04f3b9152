package se.vagval.access.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccessLog;
import se.vagval.access.Actor;
import se.vagval.access.GrantId;
import se.vagval.access.model.KeptGrant;
import se.vagval.access.model.RoleIsSomebodyElses;
import se.vagval.access.store.GrantListStore;
import se.vagval.access.store.GrantStore;
import se.vagval.web.NotFound;

/// Keeps a grant at its yearly review. Nothing of the grant changes but when it was looked at.
@Component
class ReviewGrant {

  enum Outcome {
    KEPT,
    OWN,
    HAS_ENDED
  }

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final GrantStore store;
  private final GrantListStore list;
  private final AccessLog log;
  private final Clock clock;

  ReviewGrant(GrantStore store, GrantListStore list, AccessLog log, Clock clock) {
    this.store = store;
    this.list = list;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Desk desk, GrantId id, Actor by) {
    store.lock();
    var grant = list.get(desk.reach(by), id).orElseThrow(() -> new NotFound("grant " + id));
    if (RoleIsSomebodyElses.of(by.signedIn(), grant.holder().account())
        == RoleIsSomebodyElses.Outcome.OWN) {
      return Outcome.OWN;
    }
    if (grant.ended() != null || grant.on(LocalDate.now(clock)) == KeptGrant.State.ENDED) {
      return Outcome.HAS_ENDED;
    }
    if (isReviewed(grant, LocalDate.now(clock))) {
      return Outcome.KEPT;
    }
    store.review(id, new GrantStore.Signature(by.signedIn(), clock.instant()));
    log.add(by, AccessLog.Act.GRANT_REVIEWED, id);
    return Outcome.KEPT;
  }

  /// Sent twice, it is kept once.
  private static boolean isReviewed(KeptGrant grant, LocalDate today) {
    var reviewed = grant.reviewed();
    return reviewed != null && LocalDate.ofInstant(reviewed.at(), SWEDEN).equals(today);
  }
}
