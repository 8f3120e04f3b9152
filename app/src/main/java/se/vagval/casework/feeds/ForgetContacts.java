package se.vagval.casework.feeds;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Actor;
import se.vagval.access.Municipalities;
import se.vagval.audit.Audit;
import se.vagval.casework.model.UnusedContactIsDestroyed;
import se.vagval.casework.store.WaitingContactStore;
import se.vagval.profiles.Profiles;
import se.vagval.tenancy.Tenant;

/// Destroys first contacts that led to no case, when their time has gone, with an entry in the log
/// for each.
@Component
@ConditionalOnWebApplication
class ForgetContacts {

  private final Municipalities municipalities;
  private final WaitingContactStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetContacts(
      Municipalities municipalities,
      WaitingContactStore store,
      Profiles profiles,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.municipalities = municipalities;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
  void now() {
    for (var here : municipalities.all()) {
      Tenant.run(here, () -> transaction.executeWithoutResult(status -> forget()));
    }
  }

  private void forget() {
    var today = LocalDate.now(clock);
    profiles.ifInForce(today).ifPresent(profile -> forget(today, profile.entrance().keepMonths()));
  }

  private void forget(LocalDate today, int keepMonths) {
    var gone =
        store.unused(today).stream()
            .filter(one -> isDestroyed(today, keepMonths, one.last()))
            .map(WaitingContactStore.Unused::id)
            .toList();
    if (!gone.isEmpty()) {
      store.destroy(gone);
      gone.forEach(id -> audit.changed(Actor.visitor(), "first-contact-destroyed", id, null));
    }
  }

  private static boolean isDestroyed(LocalDate today, int keepMonths, LocalDate last) {
    return switch (UnusedContactIsDestroyed.of(
        new UnusedContactIsDestroyed.Facts(today, keepMonths, false, last))) {
      case UnusedContactIsDestroyed.Outcome.Destroyed() -> true;
      case UnusedContactIsDestroyed.Outcome.Kept(_),
          UnusedContactIsDestroyed.Outcome.IsTheCases() ->
          false;
    };
  }
}
