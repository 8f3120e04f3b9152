package se.vagval.audit.feeds;

import java.io.UncheckedIOException;
import java.util.Collection;
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

  @Scheduled(fixedDelayString = "PT0.4S")
  void whereSomethingWasLogged() {
    sealIn(toSeal.take());
  }

  @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
  void everywhere() {
    sealIn(municipalities.all());
    outside.again();
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
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
