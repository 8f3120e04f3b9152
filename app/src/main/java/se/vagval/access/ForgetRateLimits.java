package se.vagval.access;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.store.RateLimitStore;
import se.vagval.tenancy.Tenant;

/// Takes away what has been counted and no longer matters. It goes by the machine's clock, as the
/// counting does.
@Component
@ConditionalOnWebApplication
class ForgetRateLimits {

  private final Municipalities municipalities;
  private final RateLimitStore counted;
  private final TransactionTemplate transaction;

  ForgetRateLimits(
      Municipalities municipalities, RateLimitStore counted, TransactionTemplate transaction) {
    this.municipalities = municipalities;
    this.counted = counted;
    this.transaction = transaction;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
  void now() {
    for (var here : municipalities.all()) {
      Tenant.run(
          here, () -> transaction.executeWithoutResult(status -> counted.forget(Instant.now())));
    }
  }
}
