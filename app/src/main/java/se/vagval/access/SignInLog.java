package se.vagval.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.AccountStore;

/// Writes down who signs in, how sure it is, and who signs out.
@Component
class SignInLog {

  private final AccountStore accounts;
  private final AccessLog log;
  private final Clock clock;

  SignInLog(AccountStore accounts, AccessLog log, Clock clock) {
    this.accounts = accounts;
    this.log = log;
    this.clock = clock;
  }

  /// With the account's municipality bound.
  @Transactional
  void signedIn(AccountId account, String strength) {
    accounts
        .actor(account.value(), LocalDate.now(clock))
        .ifPresent(actor -> log.add(actor, act(strength), account));
  }

  @Transactional
  void signedOut(Actor actor) {
    log.add(actor, AccessLog.Act.SIGNED_OUT, actor.signedIn());
  }

  /// The level of assurance as a fixed word, whatever the provider writes before it.
  static AccessLog.Act act(String strength) {
    var word = strength.toLowerCase(Locale.ROOT);
    if (word.endsWith("loa4")) {
      return AccessLog.Act.SIGNED_IN_LOA4;
    }
    if (word.endsWith("loa3")) {
      return AccessLog.Act.SIGNED_IN_LOA3;
    }
    return word.endsWith("loa2") ? AccessLog.Act.SIGNED_IN_LOA2 : AccessLog.Act.SIGNED_IN;
  }
}
