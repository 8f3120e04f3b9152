package se.vagval.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.model.PersonFacts;
import se.vagval.casework.store.PersonStore;

/// The door to a person's right name and number, for letters to the person themselves. Of a
/// protected person it opens for those alone who may know who it is, and a marking that cannot be
/// read counts as protected.
@Component
public class Addressees {

  private final Access access;
  private final PersonStore persons;

  Addressees(Access access, PersonStore persons) {
    this.access = access;
    this.persons = persons;
  }

  /// Empty when the reader may not know; whether the reader may read the letter at all has been
  /// asked before.
  @Transactional(readOnly = true)
  public Optional<Addressee> of(CaseHead head, Actor reader) {
    return Optional.of(persons.facts(head.person()))
        .filter(facts -> !facts.isProtected() || mayKnow(head, reader))
        .map(Addressees::addressee);
  }

  /// What language to speak with the person. It tells nobody who the person is.
  @Transactional(readOnly = true)
  public Spoken spoken(PersonId person) {
    return persons.spoken(person);
  }

  private boolean mayKnow(CaseHead head, Actor reader) {
    return access.allows(reader, Permission.KNOW_PROTECTED_PERSON, head.id());
  }

  private static Addressee addressee(PersonFacts facts) {
    var number = facts.number();
    return new Addressee(
        facts.name().written(), number == null ? null : number.written(), facts.language());
  }
}
