package se.vagval.casework;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.web.NotFound;

/// A person is oneself, or is somebody with an open case that is one's own or one's unit's.
@Component
class PersonRelations implements Relations<PersonId> {

  private final PersonStore persons;
  private final CaseStore cases;
  private final CaseRelations caseRelations;

  PersonRelations(PersonStore persons, CaseStore cases, CaseRelations caseRelations) {
    this.persons = persons;
    this.cases = cases;
    this.caseRelations = caseRelations;
  }

  @Override
  public Class<PersonId> kind() {
    return PersonId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, PersonId target) {
    if (!persons.isKnown(target)) {
      throw new NotFound("person " + target);
    }
    var relations = EnumSet.noneOf(Relation.class);
    cases.openCaseOf(target).ifPresent(head -> relations.addAll(caseRelations.of(actor, head)));
    if (target.value().equals(actor.personId())) {
      relations.add(Relation.SELF);
    }
    return relations;
  }
}
