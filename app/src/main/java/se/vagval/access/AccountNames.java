package se.vagval.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.AccountNameStore;

/// The door to the names of people who sign in, for pages that tell who did what.
@Component
public class AccountNames {

  private final AccountNameStore store;

  AccountNames(AccountNameStore store) {
    this.store = store;
  }

  /// In one statement; an account that is gone is not there.
  @Transactional(readOnly = true)
  public Map<AccountId, String> of(Collection<AccountId> accounts) {
    return accounts.isEmpty() ? Map.of() : store.names(accounts);
  }

  /// The name of a participant whose name was put right by the module that keeps it.
  @Transactional
  public void correct(UUID person, String name) {
    store.rename(person, name);
  }
}
