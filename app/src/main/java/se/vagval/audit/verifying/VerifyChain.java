package se.vagval.audit.verifying;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.model.ChainCheck;
import se.vagval.audit.model.ChainFault;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.tenancy.MunicipalityId;

/// Follows a municipality's chain from its beginning to its end, and compares it with the file
/// outside the database.
@Component
public class VerifyChain {

  /// @param entries how many the seals hold
  /// @param waiting how many are logged and not yet sealed
  /// @param fault the first, where there is one
  public record Verdict(long seals, long entries, long waiting, Optional<ChainFault> fault) {}

  private final ChainStore chain;
  private final AnchorFile anchors;

  VerifyChain(ChainStore chain, AnchorFile anchors) {
    this.chain = chain;
    this.anchors = anchors;
  }

  /// With that municipality bound; sees the log as it stands at one moment.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verdict handle(MunicipalityId municipality) {
    var check = new ChainCheck(municipality, anchors.of(municipality));
    chain.each(check::follow);
    var fault = check.end(chain.outside());
    return new Verdict(check.seals(), check.entries(), chain.waiting(), fault);
  }
}
