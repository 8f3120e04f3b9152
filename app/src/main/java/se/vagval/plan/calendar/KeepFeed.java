package se.vagval.plan.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.kernel.Sha256;
import se.vagval.plan.FeedId;
import se.vagval.plan.store.FeedStore;

/// Makes a secret address for one's calendar, in the place of the one before, and takes it back.
@Component
class KeepFeed {

  private static final int SECRET_BYTES = 32;

  sealed interface Outcome {
    /// @param secret the last part of the address; it is told once
    record FeedMade(String secret) implements Outcome {}

    /// The form was sent twice: the secret has been told.
    record ToldBefore() implements Outcome {}
  }

  private final FeedStore store;
  private final Audit audit;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  KeepFeed(FeedStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Optional<Instant> madeAt(Actor actor) {
    return store.madeAt(actor.signedIn());
  }

  /// @param id made with the form
  @Transactional
  Outcome make(FeedId id, Actor by) {
    if (store.isKnown(id)) {
      return new Outcome.ToldBefore();
    }
    var _ = store.takeBack(by.signedIn(), clock.instant());
    var bytes = new byte[SECRET_BYTES];
    chance.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    store.add(id, by.signedIn(), Sha256.hex(secret), clock.instant());
    audit.changed(by, "calendar-made", id, null);
    return new Outcome.FeedMade(secret);
  }

  @Transactional
  void takeBack(Actor by) {
    store
        .takeBack(by.signedIn(), clock.instant())
        .ifPresent(id -> audit.changed(by, "calendar-taken-back", id, null));
  }
}
