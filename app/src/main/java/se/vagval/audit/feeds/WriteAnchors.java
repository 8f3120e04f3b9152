package se.vagval.audit.feeds;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Municipalities;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Writes the newest hash of each municipality to the file outside the database.
@Component
class WriteAnchors {

  private final Municipalities municipalities;
  private final ChainStore chain;
  private final AnchorFile file;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WriteAnchors(
      Municipalities municipalities,
      ChainStore chain,
      AnchorFile file,
      TransactionTemplate transaction,
      Clock clock) {
    this.municipalities = municipalities;
    this.chain = chain;
    this.file = file;
    this.transaction = transaction;
    this.clock = clock;
  }

  void handle() {
    file.add(
        municipalities.all().stream()
            .map(this::newest)
            .flatMap(Optional::stream)
            .map(Anchor::line)
            .toList());
  }

  private Optional<Anchor> newest(MunicipalityId municipality) {
    return Tenant.call(
        municipality,
        () -> transaction.execute(status -> chain.newest(municipality, clock.instant())));
  }
}
