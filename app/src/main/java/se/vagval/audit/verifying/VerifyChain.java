package se.vagval.audit.verifying;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.audit.model.ChainCheck;
import se.vagval.audit.model.ChainFault;
import se.vagval.audit.store.AnchorFile;
import se.vagval.audit.store.ChainStore;
import se.vagval.tenancy.MunicipalityId;

/// Follows a municipality's chain from its beginning to its end, and compares it with what is kept
/// outside the database.
@Component
public class VerifyChain {

  /// @param entries how many the seals hold
  /// @param waiting how many are logged and not yet sealed
  /// @param fault the first, where there is one
  public record Verdict(long seals, long entries, long waiting, Optional<ChainFault> fault) {}

  private final ChainStore chain;
  private final AnchorFile anchors;
  private final TransactionTemplate oneMoment;

  VerifyChain(ChainStore chain, AnchorFile anchors, PlatformTransactionManager transactions) {
    this.chain = chain;
    this.anchors = anchors;
    this.oneMoment = new TransactionTemplate(transactions);
    this.oneMoment.setReadOnly(true);
    this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// With that municipality bound; sees the log as it stands at one moment. What is kept outside is
  /// read before it: the service goes on sealing, and what it seals meanwhile is not yet seen.
  public Verdict handle(MunicipalityId municipality) {
    var check = new ChainCheck(municipality, anchors.of(municipality));
    return Objects.requireNonNull(oneMoment.execute(status -> verdict(check)));
  }

  private Verdict verdict(ChainCheck check) {
    chain.each(check::follow);
    var fault = check.end(chain.outside());
    return new Verdict(check.seals(), check.entries(), chain.waiting(), fault);
  }
}
