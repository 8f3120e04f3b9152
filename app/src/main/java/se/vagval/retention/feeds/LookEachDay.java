package se.vagval.retention.feeds;

import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.vagval.access.Municipalities;
import se.vagval.retention.destroying.LookForDue;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Looks each day, in each municipality, for what has become due to be destroyed. It asks each hour
/// whether the day's look is done, so that a start or a fault costs an hour and not a day. A
/// municipality where the database refuses, or whose settings are missing, holds up no other.
@Component
@ConditionalOnWebApplication
class LookEachDay {

  private static final Logger LOG = LoggerFactory.getLogger(LookEachDay.class);

  private final Municipalities municipalities;
  private final LookForDue look;

  LookEachDay(Municipalities municipalities, LookForDue look) {
    this.municipalities = municipalities;
    this.look = look;
  }

  @Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT1H")
  void now() {
    in(municipalities.all());
  }

  void in(Collection<MunicipalityId> some) {
    for (var here : some) {
      try {
        Tenant.run(here, look::handle);
      } catch (DataAccessException | TransactionException | IllegalStateException refused) {
        LOG.error("what is due in {} could not be looked for", here, refused);
      }
    }
  }
}
