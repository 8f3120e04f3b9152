package se.vagval.audit.feeds;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.vagval.access.Municipalities;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Seals twice a second where something was logged, looks through all municipalities each minute,
/// and writes the newest hashes to a file each hour. Each new end of a chain is kept outside the
/// database as soon as it is committed. A municipality where the database refuses holds up no
/// other; the next look is at it again.
///
/// The times are rates and not delays: a delay would have all wait for whatever else waits so, on
/// the scheduler's one thread, and some of that takes minutes.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "vagval.audit.sealing", havingValue = "on", matchIfMissing = true)
class SealInTime {

  private static final Logger LOG = LoggerFactory.getLogger(SealInTime.class);

  private final SealEntries seal;
  private final ToSeal toSeal;
  private final Municipalities municipalities;
  private final WriteAnchors anchors;
  private final NewestOutside outside;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  SealInTime(
      SealEntries seal,
      ToSeal toSeal,
      Municipalities municipalities,
      WriteAnchors anchors,
      NewestOutside outside) {
    this.seal = seal;
    this.toSeal = toSeal;
    this.municipalities = municipalities;
    this.anchors = anchors;
    this.outside = outside;
  }

  /// Does nothing while an earlier look is not done.
  @Scheduled(fixedRateString = "PT0.4S")
  void whereSomethingWasLogged() {
    if (oneAtATime.tryLock()) {
      try {
        sealIn(toSeal.take());
      } finally {
        oneAtATime.unlock();
      }
    }
  }

  @Scheduled(initialDelayString = "PT2S", fixedRateString = "PT1M")
  void everywhere() {
    oneAtATime.lock();
    try {
      sealIn(municipalities.all());
    } finally {
      oneAtATime.unlock();
    }
    outside.again();
  }

  @Scheduled(initialDelayString = "PT1M", fixedRateString = "PT1H")
  void anchor() {
    try {
      anchors.handle();
    } catch (UncheckedIOException failure) {
      LOG.error("the hourly hashes are not kept outside the database", failure);
    }
  }

  private void sealIn(Collection<MunicipalityId> some) {
    for (var municipality : some) {
      try {
        Tenant.run(municipality, () -> sealAll(municipality));
      } catch (DataAccessException | TransactionException refused) {
        LOG.error("the log of {} could not be sealed", municipality, refused);
      }
    }
  }

  private void sealAll(MunicipalityId municipality) {
    while (outside.compare(municipality, known -> seal.handle(municipality, known)).isPresent()) {}
  }
}
