package se.vagval.audit.feeds;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.vagval.access.Municipalities;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.model.ChainEnd;
import se.vagval.audit.store.AnchorFile;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Writes the newest hash of each municipality to the hourly file outside the database, and
/// compares each with what was known of it before. A municipality where the database refuses holds
/// up no other.
@Component
class WriteAnchors {

  private static final Logger LOG = LoggerFactory.getLogger(WriteAnchors.class);

  private final Municipalities municipalities;
  private final SealEntries chain;
  private final AnchorFile file;
  private final NewestOutside outside;

  WriteAnchors(
      Municipalities municipalities, SealEntries chain, AnchorFile file, NewestOutside outside) {
    this.municipalities = municipalities;
    this.chain = chain;
    this.file = file;
    this.outside = outside;
  }

  void handle() {
    outside.read();
    file.add(municipalities.all().stream().map(this::newest).flatMap(Optional::stream).toList());
  }

  private Optional<Anchor> newest(MunicipalityId municipality) {
    try {
      return Tenant.call(
              municipality,
              () ->
                  outside.compare(
                      municipality, known -> Optional.of(chain.end(municipality, known))))
          .flatMap(ChainEnd::newest);
    } catch (DataAccessException | TransactionException refused) {
      LOG.error("the newest hash of {} could not be read", municipality, refused);
      return Optional.empty();
    }
  }
}
