package se.vagval.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.AccountStore;

/// The providers that somebody works for, also those whose roles rest because they signed in for
/// another organisation. Rules against judging in one's own matter ask it; what somebody may do is
/// asked of [Access].
@Component
public class WorksFor {

  private final AccountStore accounts;
  private final Clock clock;

  WorksFor(AccountStore accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Set<UUID> providers(AccountId account) {
    return accounts
        .actor(account.value(), LocalDate.now(clock))
        .map(Actor::providers)
        .orElse(Set.of());
  }
}
