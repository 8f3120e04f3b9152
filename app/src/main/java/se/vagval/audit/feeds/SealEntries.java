package se.vagval.audit.feeds;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.model.ChainEnd;
import se.vagval.audit.store.ChainStore;
import se.vagval.tenancy.MunicipalityId;

/// Seals some thousands of entries of the municipality at hand, and tells how its chain ends.
@Component
class SealEntries {

  private final ChainStore chain;
  private final Clock clock;

  SealEntries(ChainStore chain, Clock clock) {
    this.chain = chain;
    this.clock = clock;
  }

  /// @param known the number of a seal that is looked up too
  /// @return how the chain then ends; nothing when nothing waited, or another node is at it
  @Transactional
  Optional<ChainEnd> handle(MunicipalityId municipality, long known) {
    return chain.seal() == 0 ? Optional.empty() : Optional.of(end(municipality, known));
  }

  /// How the chain ends, whether or not there is something to seal.
  @Transactional(readOnly = true)
  ChainEnd end(MunicipalityId municipality, long known) {
    return chain.end(municipality, known, clock.instant());
  }
}
