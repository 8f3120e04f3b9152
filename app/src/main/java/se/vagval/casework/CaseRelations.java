package se.vagval.casework;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.access.Role;

/// Tells whose case it is: one's own to decide in, one's unit's, or about oneself.
@Component
class CaseRelations implements Relations<CaseId> {

  private final Cases cases;

  CaseRelations(Cases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseId> kind() {
    return CaseId.class;
  }

  @Override
  public Set<Relation> between(Actor actor, CaseId target) {
    return of(actor, cases.head(target));
  }

  Set<Relation> of(Actor actor, CaseHead head) {
    var relations = EnumSet.noneOf(Relation.class);
    if (head.responsible().equals(actor.account())) {
      relations.add(Relation.OWN_CASE);
    }
    if (actor.units(Role.CASEWORKER).contains(head.unit().value())
        || actor.units(Role.TEAM_LEADER).contains(head.unit().value())) {
      relations.add(Relation.OWN_UNIT);
    }
    if (head.person().value().equals(actor.personId())) {
      relations.add(Relation.SELF);
    }
    return relations;
  }
}
