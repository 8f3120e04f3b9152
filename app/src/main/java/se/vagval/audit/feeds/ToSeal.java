package se.vagval.audit.feeds;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// The municipalities where this node has logged something since it last sealed there. It only
/// saves asking all of them twice a second; what is forgotten here is found within a minute.
@Component
public class ToSeal {

  private final Set<MunicipalityId> touched = ConcurrentHashMap.newKeySet();

  /// Notes the municipality at hand once the transaction at hand has committed.
  public void afterCommit() {
    var here = Tenant.current();
    if (here.isEmpty() || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            touched.add(here.get());
          }
        });
  }

  Set<MunicipalityId> take() {
    var taken = new HashSet<>(touched);
    touched.removeAll(taken);
    return taken;
  }
}
