package se.vagval.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.store.AccountStore;
import se.vagval.access.store.MunicipalityStore;
import se.vagval.tenancy.MunicipalityId;

/// Finds the municipality of a host, and the person of a session with the grants of today.
@Component
class WhoAsks {

  /// Everything that a request needs to know of who asks and where.
  record Asker(Actor actor, MunicipalityStore.Municipality municipality) {}

  private final AccountStore accounts;
  private final MunicipalityStore municipalities;
  private final Organisations organisations;
  private final Clock clock;

  WhoAsks(
      AccountStore accounts,
      MunicipalityStore municipalities,
      Organisations organisations,
      Clock clock) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Optional<MunicipalityId> municipality(String host) {
    return municipalities.ofHost(host.toLowerCase(Locale.ROOT));
  }

  /// @return empty when the municipality is not there, or when the account is gone or without a
  ///   grant
  @Transactional(readOnly = true)
  Optional<Asker> asker(Optional<SignedIn> session) {
    var today = LocalDate.now(clock);
    var actor =
        session.isEmpty()
            ? Optional.of(Actor.visitor())
            : accounts
                .actor(session.get().account(), today)
                .map(known -> organisations.narrowed(known, session.get().organisation()))
                .filter(known -> !known.grants().isEmpty());
    return municipalities.current().flatMap(here -> actor.map(known -> new Asker(known, here)));
  }

  /// Another system by the id that the sign-in provider knows it by.
  ///
  /// @return empty when there is none here, or none with a grant of today
  @Transactional(readOnly = true)
  Optional<Asker> machine(String client) {
    return accounts
        .machine(client)
        .flatMap(account -> accounts.actor(account, LocalDate.now(clock)))
        .filter(known -> !known.grants().isEmpty())
        .flatMap(known -> municipalities.current().map(here -> new Asker(known, here)));
  }
}
