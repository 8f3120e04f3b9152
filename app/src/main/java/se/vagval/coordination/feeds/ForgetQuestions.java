package se.vagval.coordination.feeds;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.Municipalities;
import se.vagval.coordination.store.ContactStore;
import se.vagval.profiles.Profiles;
import se.vagval.tenancy.Tenant;

/// Deletes questions about people who have no case here, when the officer is no longer shown them.
@Component
@ConditionalOnWebApplication
class ForgetQuestions {

  private final Municipalities municipalities;
  private final ContactStore store;
  private final Profiles profiles;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetQuestions(
      Municipalities municipalities,
      ContactStore store,
      Profiles profiles,
      TransactionTemplate transaction,
      Clock clock) {
    this.municipalities = municipalities;
    this.store = store;
    this.profiles = profiles;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
  void now() {
    for (var here : municipalities.all()) {
      Tenant.run(here, () -> transaction.executeWithoutResult(status -> forget()));
    }
  }

  private void forget() {
    var today = LocalDate.now(clock);
    profiles
        .ifInForce(today)
        .map(profile -> today.minusDays(profile.consent().questionDays()))
        .ifPresent(store::forgetOfNobody);
  }
}
