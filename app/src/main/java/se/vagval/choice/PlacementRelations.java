package se.vagval.choice;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.casework.CaseId;

/// A placement belongs to its provider, and to whoever its case belongs to.
@Component
class PlacementRelations implements Relations<PlacementId> {

  private final Placements placements;
  private final ObjectProvider<Relations<CaseId>> cases;

  PlacementRelations(Placements placements, ObjectProvider<Relations<CaseId>> cases) {
    this.placements = placements;
    this.cases = cases;
  }

  @Override
  public Class<PlacementId> kind() {
    return PlacementId.class;
  }

  @Override
  public Set<Relation> between(Actor actor, PlacementId target) {
    var placement = placements.get(target);
    var relations = EnumSet.noneOf(Relation.class);
    relations.addAll(cases.getObject().between(actor, placement.caseId()));
    if (actor.providers().contains(placement.provider().value())) {
      relations.add(Relation.OWN_PROVIDER);
    }
    return relations;
  }
}
