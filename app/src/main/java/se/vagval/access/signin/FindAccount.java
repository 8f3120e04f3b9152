package se.vagval.access.signin;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.access.Organisations;
import se.vagval.access.PersonByNumber;
import se.vagval.access.model.Identity;
import se.vagval.access.model.Refusal;
import se.vagval.access.store.AccountStore;
import se.vagval.access.store.SignInAccountStore;

/// Finds the account of somebody whose identity is sure: staff by what the provider calls them,
/// participants by their number. A participant's account is made at the first sign-in, if they have
/// an open case.
@Component
class FindAccount {

  sealed interface Outcome {
    record Found(AccountId account) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final SignInAccountStore accounts;
  private final AccountStore known;
  private final Organisations organisations;
  private final PersonByNumber persons;
  private final Clock clock;

  FindAccount(
      SignInAccountStore accounts,
      AccountStore known,
      Organisations organisations,
      PersonByNumber persons,
      Clock clock) {
    this.known = known;
    this.organisations = organisations;
    this.accounts = accounts;
    this.persons = persons;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Identity identity) {
    var today = LocalDate.now(clock);
    var staff =
        identity.subjects().stream().flatMap(name -> accounts.called(name).stream()).findFirst();
    var working = staff.filter(account -> accounts.hasGrant(account, today));
    if (working.isPresent()) {
      return asStaff(working.get(), identity, today);
    }
    var people =
        identity.numbers().stream()
            .flatMap(number -> persons.of(number).stream())
            .distinct()
            .toList();
    if (people.isEmpty()) {
      return refused(staff.isPresent() ? Refusal.NO_GRANT : Refusal.UNKNOWN_PERSON);
    }
    return people.size() > 1
        ? refused(Refusal.NUMBER_IS_ANOTHERS)
        : participant(people.getFirst(), today);
  }

  private Outcome asStaff(AccountId account, Identity identity, LocalDate today) {
    if (!accounts.isOnlyOneOf(account, identity.numbers())) {
      return refused(Refusal.TWO_ACCOUNTS);
    }
    return actsForAny(account, identity, today)
        ? new Outcome.Found(account)
        : refused(Refusal.OTHER_ORGANISATION);
  }

  private boolean actsForAny(AccountId account, Identity identity, LocalDate today) {
    return known
        .actor(account.value(), today)
        .map(actor -> organisations.narrowed(actor, identity.organisation()))
        .filter(actor -> !actor.grants().isEmpty())
        .isPresent();
  }

  private Outcome participant(PersonByNumber.Known person, LocalDate today) {
    accounts.lock(person.id());
    var known = accounts.ofPerson(person.id());
    var may = known.filter(account -> accounts.hasGrant(account, today));
    if (may.isPresent()) {
      return new Outcome.Found(may.get());
    }
    if (!person.mayTakePart()) {
      return refused(Refusal.NO_GRANT);
    }
    var account = known.orElseGet(() -> accounts.make(person.id(), person.name()));
    accounts.letTakePart(account, today);
    return new Outcome.Found(account);
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why);
  }
}
