package se.vagval.access.feeds;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vagval.access.Municipalities;
import se.vagval.access.SessionLasts;
import se.vagval.access.store.SessionStore;
import se.vagval.tenancy.Tenant;

/// Drops the rows of sessions that ended a week ago, and the providers' tokens of those that are
/// over.
@Component
@ConditionalOnWebApplication
class ForgetSessions {

  private final Municipalities municipalities;
  private final SessionStore sessions;
  private final TransactionOperations transaction;
  private final SessionLasts lasts;

  ForgetSessions(
      Municipalities municipalities,
      SessionStore sessions,
      TransactionOperations transaction,
      SessionLasts lasts) {
    this.lasts = lasts;
    this.municipalities = municipalities;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void everywhere() {
    var now = Instant.now();
    municipalities
        .all()
        .forEach(municipality ->
            Tenant.run(
                municipality, () -> transaction.executeWithoutResult(status -> forget(now))));
  }

  private void forget(Instant now) {
    sessions.forget(now);
    sessions.forgetTokens(now.minus(lasts.idle()));
  }
}
