package se.vagval.access.signin;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.model.Refusal;
import se.vagval.access.model.SignInAttempt;
import se.vagval.access.store.SignInAttemptStore;
import se.vagval.kernel.Sha256;

/// Sign-ins that have begun. Each is finished once, by the browser that began it.
@Component
class Attempts {

  sealed interface Taken {
    record Now(SignInAttempt attempt) implements Taken {}

    record Refused(Refusal why) implements Taken {}
  }

  private final SignInAttemptStore store;

  Attempts(SignInAttemptStore store) {
    this.store = store;
  }

  @Transactional
  void begin(SignInAttempt attempt) {
    store.forget(Instant.now().minus(SignInAttempt.AT_MOST.multipliedBy(6)));
    store.begin(attempt);
  }

  /// Takes the attempt of that state, so that nobody can take it again.
  @Transactional
  Taken take(String state, String browser) {
    var now = Instant.now();
    var attempt = store.find(Sha256.hex(state));
    if (attempt.isEmpty()) {
      return new Taken.Refused(Refusal.NOT_BEGUN_HERE);
    }
    var refusal = attempt.get().refusal(Sha256.hex(browser), now);
    if (refusal.isPresent()) {
      return new Taken.Refused(refusal.get());
    }
    store.use(attempt.get().stateHash(), now);
    return new Taken.Now(attempt.get());
  }
}
