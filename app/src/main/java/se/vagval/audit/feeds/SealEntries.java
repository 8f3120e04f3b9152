package se.vagval.audit.feeds;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.store.ChainStore;

/// Seals some thousands of entries of the municipality at hand.
@Component
class SealEntries {

  private final ChainStore chain;

  SealEntries(ChainStore chain) {
    this.chain = chain;
  }

  /// @return how many were sealed; none when another node is at it
  @Transactional
  int handle() {
    return chain.seal();
  }
}
